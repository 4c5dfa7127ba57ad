import type { Shortcut } from '../ui/shortcuts';

export const shortcuts: readonly Shortcut[] = [
  [['Enter', 'Y'], 'The first answer is right'],
  [['1', '…', '5'], 'This answer is right'],
  [['/'], 'Type what it is; other letters start typing too'],
  [['N'], 'None of the classes'],
  [['S'], 'Skip it for now'],
  [['Z'], 'Undo the last one'],
  [['Esc'], 'Leave the field'],
  [['?'], 'Show this'],
];

export const shortcutsNote = 'To type a class that starts with N, S, Y or Z, press / first.';
