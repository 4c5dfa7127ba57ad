import type { ReactNode, Ref } from 'react';

export interface PhotoLinkProps {
  href: string;
  ref?: Ref<HTMLAnchorElement>;
  className?: string | undefined;
  /** The photo as it is shown here. */
  children: ReactNode;
}

/** A photo that a click shows large, in a tab of its own. The focus stays where it was: the keys are for the answers. */
export function PhotoLink({ href, ref, className, children }: PhotoLinkProps) {
  return (
    <a
      ref={ref}
      className={className}
      href={href}
      target="_blank"
      rel="noreferrer"
      title="Show it large"
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.detail > 1 && event.preventDefault()} // a double click opens one tab
    >
      {children}
    </a>
  );
}
