import type { Shortcut } from '../ui/shortcuts';

/** The keys of the photo in focus, and those that move the focus. */
export const shortcuts: readonly Shortcut[] = [
  [['↑', '↓'], 'To the photo before or after; the keys below act on it'],
  [['Enter', 'Y'], 'The first answer is right'],
  [['1', '…', '5'], 'This answer is right'],
  [['/'], 'Type what it is'],
  [['N'], 'None of the classes'],
  [['Z'], 'Undo what was said of it'],
  [['Esc'], 'Leave the field'],
  [['?'], 'Show this'],
];
