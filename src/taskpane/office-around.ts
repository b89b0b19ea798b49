import type { PaneHost } from '../pane/pane';

/** What the pane follows of Office: the language of its menus and its colours, which the web version does not tell. */
export function officeAround(): PaneHost {
  const { displayLanguage, officeTheme } = Office.context;
  // The types promise a theme that some hosts do not have.
  const theme = officeTheme as Office.OfficeTheme | undefined;
  return {
    locale: displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh-CN',
    theme: theme?.bodyBackgroundColor
      ? { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor }
      : null,
  };
}
