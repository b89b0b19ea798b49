import { TOP } from './common.mjs';

const DIST = `${TOP}node_modules/@microsoft/office-js/dist/`;

/**
 * Where office.js comes from. `self`: out of the npm package, for closed networks; Microsoft does not support that and its
 * newest interface there is ExcelApi 1.15. `cdn`: Microsoft's public address. `21vianet`: the one of Office 365 in China.
 */
export const OFFICE_JS = {
  self: { address: 'office-js/office.js', origin: null },
  cdn: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** The choice of a build (`OFFICE_JS=cdn npm run build`); throws on a name that is none. */
export function officeJsOf(name = 'self') {
  const chosen = OFFICE_JS[name];
  if (!chosen) throw new Error(`OFFICE_JS must be one of ${Object.keys(OFFICE_JS).join(', ')}, not ${name}.`);
  return chosen;
}

/** The files that office.js fetches from its own folder in Excel for Windows, for the Mac, on the web, and outside of Excel. */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** What to copy for a page that serves office.js by itself: the files as they are, and the terms that they come with. */
export const officeJsFiles = [
  ...FILES.map((file) => ({ from: DIST + file, to: `office-js/${file}`, info: { minimized: true } })),
  { from: `${DIST}../LICENSE.md`, to: 'office-js/LICENSE.md' },
];
