import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { LastingButton } from '../ui/lasting-button';

const indigo: MantineColorsTuple = [
  '#eef0fd',
  '#dbdff9',
  '#b5bdf1',
  '#98a3ee',
  '#7b89e8',
  '#5d6de0',
  '#4c5dd6',
  '#3f51c8',
  '#3444ad',
  '#2a388f',
];
const dark: MantineColorsTuple = [
  '#e8eaf0',
  '#c6cbd6',
  '#a4acba',
  '#7b8494',
  '#4a5261',
  '#2f3540',
  '#1c2028',
  '#181b22',
  '#14171d',
  '#101217',
];

/**
 * The list itself scrolls (global.css), with nothing between it and its options. Browsers stop with Tab at what scrolls: a list of
 * choices would close, and the focus be lost.
 */
const noStop = { withScrollArea: false, attributes: { options: { tabIndex: -1 } } };

export const theme = createTheme({
  colors: { indigo, dark },
  primaryColor: 'indigo',
  primaryShade: 7,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  components: {
    Button: { defaultProps: { component: LastingButton } },
    // Within the page's landmarks, and with the focus on the first entry
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    // Every field that has no default is needed: no asterisks
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      styles: { description: { color: 'var(--ink)' } },
    },
    Select: { defaultProps: noStop },
    TagsInput: { defaultProps: noStop },
    Combobox: { defaultProps: { withinPortal: false, floatingStrategy: 'fixed' } },
  },
  headings: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
});

/** The library's own quiet colours are too faint for WCAG AA: they follow the page's tones. */
export const cssVariables: CSSVariablesResolver = () => {
  const tones = {
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--surface-sunken)',
  };
  return { variables: {}, light: tones, dark: tones };
};
