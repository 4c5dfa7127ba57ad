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

export const shortcutsNote =
  'To type a class that starts with N, S, Y or Z, or with a letter on the keys 1 to 5, press / first.';

export const shortcutsOfMany: readonly Shortcut[] = [
  [['Enter', 'Y'], 'All that are shown are right'],
  [['←', '↑', '↓', '→'], 'Another photo'],
  [['Space'], 'Choose it as wrong, or give it up'],
  [['Shift'], 'With a click or an arrow: all from the last one to there'],
  [['Ctrl', 'A'], 'All that are shown'],
  [['Enter', '/'], 'Type what the chosen ones are; other letters start typing too'],
  [['N'], 'None of the classes'],
  [['S'], 'Skip the chosen ones for now'],
  [['Z'], 'Undo the last ones'],
  [['Esc'], 'Choose none'],
  [['?'], 'Show this'],
];

export const shortcutsNoteOfMany = 'To type a class that starts with N, S or Z, press / first.';
