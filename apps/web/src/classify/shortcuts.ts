import type { Shortcut } from '../ui/shortcuts';

/** The keys that move the focus, and those of the photo in focus. */
export const shortcuts: readonly Shortcut[] = [
  [['Tab'], 'To a photo; the keys below act on it'],
  [['↑', '↓'], 'From there to the photo before or after'],
  [['Enter', 'Y'], 'The first answer is right'],
  [['1', '…', '5'], 'This answer is right'],
  [['/'], 'Type what it is'],
  [['N'], 'None of the classes'],
  [['Z'], 'Undo what was said of it'],
  [['Esc'], 'Leave the field'],
  [['?'], 'Show this'],
];
