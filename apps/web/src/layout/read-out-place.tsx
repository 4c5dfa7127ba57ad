import { VisuallyHidden } from '@mantine/core';
import { useReadOut } from '../ui/read-out';

/** Where screen readers listen. It is there from the start: what comes with its words is often not said. */
export function ReadOutPlace() {
  return <VisuallyHidden role="status">{useReadOut()}</VisuallyHidden>;
}
