export type Platform = 'desktop' | 'web';

/** Which Excel is emulated, and what it offers. */
export interface Version {
  readonly platform: Platform;
  readonly api: string;
  /** The highest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** What it says of one requirement set. */
  readonly supports: (set: string, version?: string) => boolean;
  /** The file of the library that runs in it. */
  readonly libraryFile: string;
}

/** Beside ExcelApi what Office LTSC 2021 and the web offer (docs: requirement sets by product). */
const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  RichApiRuntime: '1.1',
  // Hosts that have it wait for the end of typing with `delayForCellEdit`.
  DelayForCellEdit: '1.1',
};

/** Office LTSC 2021 has ExcelApi 1.14; the library itself knows nothing above 1.15. */
export function versionOf(platform: Platform, api = platform === 'web' ? '1.15' : '1.14'): Version {
  // What the library takes for members of Excel on the web alone came into ExcelApi with 1.17.
  const sets = { ...OTHER_SETS, ExcelApi: api, ...(reaches(api, '1.17') && { ExcelApiOnline: '1.1' }) };
  const highest = new Map(Object.entries(sets).map(([set, version]) => [set.toLowerCase(), version]));
  return {
    platform,
    api,
    sets,
    supports: (set, version = '1.1') => reaches(highest.get(set.toLowerCase()), version),
    libraryFile: platform === 'web' ? 'excel-web-16.00.js' : 'excel-win32-16.01.js',
  };
}

function reaches(highest: string | undefined, wanted: string): boolean {
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
