import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatedExcel } from './emulated-excel';
import { officeOf } from './office-global';
import type { SafeArray, TransportAnswer } from './protocol/transport';

/** Where the client library lies, as its package has it. */
export const LIBRARY = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

type Answered = (result: { status: string; value?: unknown; error?: { code: number; message: string } }) => void;

/** Globals of the library that take the place of what office.js would set up. */
interface Realm {
  Office?: unknown;
  OSF?: { DDA: { RichApi: { executeRichApiRequestAsync: (request: SafeArray, callback: Answered) => void } } };
  OfficeExtension?: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    _testTriggerRichApiMessageEvent: (message: { entries: readonly unknown[] }) => void;
  };
}

const realm = globalThis as unknown as Realm;
let loadedFile: string | null = null;
let plainOffice: unknown;

/**
 * Puts Microsoft's client library into the globals of the test (`Excel`, `OfficeExtension`, `Office`), unchanged, with
 * `host` behind it. The library is read once for each test file, the host may change with every test.
 */
export function installExcel(host: EmulatedExcel): void {
  load(host.version.libraryFile);
  const { OSF, OfficeExtension } = realm;
  if (!OSF || !OfficeExtension) throw new Error('The library did not define its globals');
  OSF.DDA.RichApi = {
    executeRichApiRequestAsync: (request, callback) => {
      void host.execute(request).then((answer) => callback(resultOf(answer)));
    },
  };
  // Off in the library, for the host itself answers ApiNotFound there; with it the library says so by itself.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvents = (entries) => OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  realm.Office = officeOf(host, plainOffice);
}

function load(file: string): void {
  if (loadedFile === file) return;
  if (loadedFile !== null) throw new Error('One test file runs one platform: the library stands in its globals');
  furnish();
  // Its top-level declarations have to become globals, which only an indirect eval brings about.
  globalThis.eval(readFileSync(join(LIBRARY, file), 'utf8'));
  loadedFile = file;
  plainOffice = realm.Office;
}

/** What the library expects of a browser, where the test has none. */
function furnish(): void {
  const missing = (name: string): boolean => !(name in globalThis);
  const ignore = (): void => undefined;
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    origin: 'https://localhost',
  };
  const document = { addEventListener: ignore, getElementsByTagName: () => [], createElement: () => ({}), cookie: '' };
  const browser = {
    window: globalThis,
    self: globalThis,
    location,
    document,
    navigator: { userAgent: 'node' },
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  for (const [name, value] of Object.entries(browser)) {
    if (missing(name)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function resultOf(answer: TransportAnswer): Parameters<Answered>[0] {
  if ('data' in answer) return { status: 'succeeded', value: { data: answer.data } };
  return { status: 'failed', error: { code: answer.error, message: answer.message } };
}
