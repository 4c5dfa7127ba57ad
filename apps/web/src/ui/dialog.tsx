import { Modal } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import { Covered } from './covered';
import classes from './dialog.module.css';
import { useFocusBack } from './use-focus-back';

export interface DialogProps {
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** False where a stray click outside would lose something. */
  closeOnClickOutside?: boolean;
  /** True while something is on its way that closing would break off or hide: only the dialog's own buttons end it. */
  held?: boolean;
  /** True where what lies behind is not to be seen, nor to be got back to by closing this. */
  hiding?: boolean;
}

/** A dialog over the page, for as long as it is rendered. Its head is no <header>: that would be a second banner. */
export function Dialog(props: DialogProps) {
  const { onClose, title, children, closeOnClickOutside = true, held = false, hiding = false } = props;
  const covered = useContext(Covered);
  useFocusBack();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      closeOnClickOutside={closeOnClickOutside && !held}
      closeOnEscape={!held && !covered}
      returnFocus={false} // useFocusBack does
      centered
      // Not on Modal.Content, which gives its class to what lies over the page as well.
      classNames={{ content: classes.content as string }}
    >
      <Modal.Overlay {...(hiding && { backgroundOpacity: 1, color: 'var(--page)' })} />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {!hiding && <Modal.CloseButton aria-label="Close" disabled={held} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
