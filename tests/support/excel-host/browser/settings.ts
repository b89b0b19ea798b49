import type { EmulatedExcel } from '../emulated-excel';

/** What an Excel in a browser tells the add-in about itself; goes into the page as plain data. */
export interface Settings {
  /** Highest version of each requirement set. */
  readonly requirements: string;
  readonly language: string;
  readonly theme: Theme;
}

/** 主题 The colours of the Office theme, as `Office.context.officeTheme` names them. */
export interface Theme {
  readonly bodyForegroundColor: string;
  readonly bodyBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly controlBackgroundColor: string;
}

const COLOURFUL: Theme = {
  bodyForegroundColor: '#252423',
  bodyBackgroundColor: '#F3F2F1',
  controlForegroundColor: '#252423',
  controlBackgroundColor: '#FFFFFF',
};
const BLACK: Theme = {
  bodyForegroundColor: '#FFFFFF',
  bodyBackgroundColor: '#262626',
  controlForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#0A0A0A',
};

/** How the emulated Excel looks to the person. */
export interface Looks {
  readonly language?: string;
  readonly dark?: boolean;
}

export function settingsOf({ version }: EmulatedExcel, { language = 'zh-CN', dark = false }: Looks): Settings {
  return {
    requirements: JSON.stringify(version.sets),
    language,
    theme: dark ? BLACK : COLOURFUL,
  };
}
