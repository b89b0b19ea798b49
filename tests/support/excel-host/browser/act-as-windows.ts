import type { Settings } from './settings';

/** What a page of the emulated Excel offers to the test, and the test to the page. */
export interface HostWindow {
  /** Hands a request of the library over to the test. */
  excelExecute: (request: unknown) => Promise<{ data?: unknown; error?: number }>;
  /** Sends an event to the add-in. */
  excelSend: (event: 'commands' | 'messages', content: readonly unknown[]) => void;
  /** Tells the test that the add-in is done with a ribbon command; a status other than 0 says that it does not know it. */
  excelCommandDone: (id: string, status: number) => void;
}

/**
 * Runs in the page before anything else and plays Excel for Windows: office.js finds it in `window.external`. Whatever
 * it uses stands inside, since the function is sent to the browser as text.
 */
export function actAsWindows({ requirements, language, theme }: Settings): void {
  const EXCEL_REQUEST = 93;
  const COMMAND_DONE = 94;
  const EVENTS = { messages: 33, commands: 39 };
  type Handler = (id: number, payload: unknown) => void;
  const host = window as unknown as HostWindow;
  const handlers = new Map<number, Handler>();
  const saved = new Map<string, unknown>();
  // The arrays of Windows' automation know how to become lists.
  const safeArray = (list: readonly unknown[]): unknown => Object.assign([...list], { toArray: () => list });
  const colours = Object.entries(theme).map(([name, colour]: [string, string]) => [
    name,
    parseInt(colour.slice(1), 16),
  ]);
  const facts: Record<string, unknown> = {
    AppType: 1,
    SolutionRef: 'addin',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: language,
    AppDataLocale: language,
    DocUrl: 'C:\\工作簿1.xlsx',
    AppCapabilities: 0,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: '',
    CorrelationId: 'correlation',
    InstanceId: 'instance',
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: requirements,
    HostFullVersion: '16.0.14332.20011',
    OfficeThemeInfo: JSON.stringify(Object.fromEntries(colours)),
    Settings: {
      Read: (keys: string[], values: unknown[]) => {
        saved.forEach((value, key) => {
          keys.push(key);
          values.push(value);
        });
      },
      Write: (keys: string[], values: unknown[]) => keys.forEach((key, index) => saved.set(key, values[index])),
    },
  };
  const context = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`Get${name}`, () => fact]));
  Object.assign((window as unknown as { external: object }).external, {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$$0`,
    GetContext: () => context,
    Execute: (id: number, parameters: unknown[], callback: (answer: unknown, code: number) => void) => {
      if (id === COMMAND_DONE) host.excelCommandDone(String(parameters[0]), Number(parameters[1]));
      if (id !== EXCEL_REQUEST) {
        setTimeout(() => callback(safeArray([0]), 0));
        return;
      }
      void host.excelExecute(parameters[0]).then(({ data, error }) => {
        callback(safeArray(error === undefined ? [0, data] : [error]), 0);
      });
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: (code: number) => void) => {
      handlers.set(id, handler);
      setTimeout(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: unknown, callback: (code: number) => void) => {
      handlers.delete(id);
      setTimeout(() => callback(0));
    },
  });
  host.excelSend = (event, content) => handlers.get(EVENTS[event])?.(EVENTS[event], safeArray(content));
}
