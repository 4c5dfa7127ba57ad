import type { Shortcut } from '../ui/shortcuts';

export const shortcuts: readonly Shortcut[] = [
  [['←', '↑', '↓', '→'], 'Another photo'],
  [['Space'], 'Choose it, or give it up'],
  [['Shift'], 'With a click or an arrow: all from the last one to there'],
  [['Ctrl', 'A'], 'All that are shown'],
  [['/'], 'Type what the chosen ones are; other letters start typing too'],
  [['N'], 'None of the classes'],
  [['Z'], 'Undo the last one'],
  [['Esc'], 'Choose none'],
  [['?'], 'Show this'],
];

export const shortcutsNote = 'To type a class that starts with N or Z, press / first.';
