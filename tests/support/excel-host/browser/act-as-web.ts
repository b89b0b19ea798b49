import type { HostWindow } from './act-as-windows';
import type { Settings } from './settings';

/** The page around the add-in in Excel on the web. */
export const WEB_PAGE = { path: '/excel-on-the-web.html', frame: '#add-in' } as const;

/** Its content: nothing but the frame, as wide as a task pane. */
export const WEB_PAGE_HTML =
  '<!doctype html><html lang="zh-CN"><title>Excel</title><link rel="icon" href="data:,"><body style="margin:0">' +
  '<iframe id="add-in" title="绩评" style="width:350px;height:700px;border:0"></iframe></body></html>';

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: unknown;
  readonly _correlationId: unknown;
  readonly _data: MethodCall;
}

/** A call of the host: an Excel request, or the end of a ribbon command with its id and status. */
interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: unknown;
  readonly 0?: string;
  readonly 1?: number;
}

/**
 * Runs in the page around the frame and plays Excel on the web: office.js in the frame talks to it by `postMessage`.
 * Whatever it uses stands inside, since the function is sent to the browser as text.
 */
export function actAsWeb({ requirements, language, url }: Settings & { readonly url: string }): void {
  const EXCEL_REQUEST = 93;
  const COMMAND_DONE = 94;
  const REGISTER = 1;
  const UNREGISTER = 2;
  const EVENTS = { messages: 'richApiMessage', commands: 'appCommandInvoked' };
  const host = window as unknown as HostWindow;
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const handlers = new Map<string, (content: unknown) => void>();
  const context = {
    _id: 'addin',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://localhost/工作簿1.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: requirements,
    _hostFullVersion: '16.0.0.0',
    _addinName: '绩评',
    _appDomains: [],
  };
  const execute = async (call: MethodCall): Promise<unknown> => {
    const method = call.DdaMethod?.DispatchId;
    if (method === COMMAND_DONE) host.excelCommandDone(call[0] ?? '', call[1] ?? 0);
    const { data, error } = method === EXCEL_REQUEST ? await host.excelExecute(call.ArrayData) : {};
    return { Version: 1, Error: error ?? 0, Data: data };
  };
  const take = async (message: Message, origin: string): Promise<void> => {
    const { _actionName, _actionType, _conversationId, _correlationId, _data } = message;
    const reply = (data: unknown, responseType = 0): void => {
      const answer = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin: location.origin };
      const content = { _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 };
      frame.contentWindow?.postMessage(JSON.stringify({ ...answer, ...content }), origin);
    };
    if (_actionName === 'ContextActivationManager_getAppContextAsync') reply(context);
    else if (_actionName === 'executeMethod') reply(await execute(_data));
    else {
      if (_actionType === REGISTER) handlers.set(_actionName, (content) => reply(content, 1));
      if (_actionType === UNREGISTER) handlers.delete(_actionName);
      reply({ Version: 1, Error: 0 });
    }
  };
  window.addEventListener('message', ({ data, origin }) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const message = JSON.parse(data) as Message;
    if (message._messageType === 0) void take(message, origin);
  });
  host.excelSend = (event, content) => {
    handlers.get(EVENTS[event])?.(event === 'commands' ? { ...content } : { ArrayData: content, data: content });
  };
  const parent = encodeURIComponent(`conversation|addin|${location.origin}`);
  frame.src = `${url}?_host_Info=Excel$Web$16.00$${language}$telemetry$$$0#&_xdm_Info=${parent}`;
}
