import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { contrast, luminance } from './contrast';

/** Colours (`#rrggbb`) of the program around the pane. */
export interface PaneTheme {
  readonly background: string;
  readonly foreground: string;
}

/** The least contrast at which small text is readable (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** Faces for both scripts; which of them is there depends on the system. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** True where the pane is to be dark: as the program around it, else as the person prefers it. */
export function isDark(around: PaneTheme | null, prefersDark: boolean): boolean {
  const ground = around && luminance(around.background);
  const text = around && luminance(around.foreground);
  return ground === null || text === null ? prefersDark : ground < text;
}

/**
 * The theme of the pane: light or dark, on the ground of the program around it as long as even the palest text stays
 * readable there. High contrast needs none: the components follow the system's forced colours.
 */
export function themeFor(around: PaneTheme | null, prefersDark: boolean): Theme {
  const theme = { ...(isDark(around, prefersDark) ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS };
  const reached = around && contrast(theme.colorNeutralForeground3, around.background);
  return around && reached !== null && reached >= READABLE
    ? { ...theme, colorNeutralBackground1: around.background }
    : theme;
}
