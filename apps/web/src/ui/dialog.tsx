import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** False where a stray click outside would lose something. */
  closeOnClickOutside?: boolean;
}

/** A dialog over the page. Its head is no <header>: that would be a second banner. */
export function Dialog({ opened, onClose, title, children, closeOnClickOutside = true }: DialogProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} closeOnClickOutside={closeOnClickOutside} centered>
      <Modal.Overlay />
      <Modal.Content className={classes.content} radius="lg">
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
