import type { ComponentProps } from 'react';

/** As the library marks it. */
type LastingButtonProps = ComponentProps<'button'> & { 'data-loading'?: boolean };

/**
 * What every button is made of. One that is busy does nothing, but is not disabled: it would lose the focus, and the keys
 * would be for nothing, or for what lies behind a dialog.
 */
export function LastingButton({ type = 'button', disabled, onClick, ...rest }: LastingButtonProps) {
  if (rest['data-loading'])
    return <button {...rest} type={type} aria-disabled onClick={(event) => event.preventDefault()} />;
  return <button {...rest} type={type} disabled={disabled} onClick={onClick} />;
}
