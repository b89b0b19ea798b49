import { Batch } from './protocol/batch';
import type { Fault, RefusedFault } from './protocol/fault';
import { isHousekeeping } from './protocol/housekeeping';
import { ACTION, DELAY_FOR_CELL_EDIT, type AnswerMessage, type RequestMessage } from './protocol/messages';
import { NotEmulated } from './protocol/not-emulated';
import { References } from './protocol/references';
import { Subscriptions, type EventMessage } from './protocol/subscriptions';
import { bodyOf, flagsOf, TRANSPORT_ERROR, type SafeArray, type TransportAnswer } from './protocol/transport';
import { versionOf, type Platform, type Version } from './version';
import type { Book } from './workbook/book';
import { HostError } from './workbook/host-error';

/** Sent and answered bytes at most in Excel on the web (docs: resource limits and performance). */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** An Excel of our own, which answers Microsoft's client library out of a workbook in memory. */
export class EmulatedExcel {
  /** What was asked for and is not emulated; every test ends with nothing in it. */
  readonly notEmulated: string[] = [];
  readonly version: Version;
  /** Requests so far, without those that the library sends by itself. */
  requests = 0;
  /** Where events go; set by whoever runs the library. */
  onEvents: (messages: readonly EventMessage[]) => void = () => undefined;
  readonly #references = new References();
  readonly #subscriptions = new Subscriptions();
  readonly #faults = new Map<number, Fault>();

  constructor(
    readonly book: Book,
    options: { readonly platform?: Platform; readonly api?: string } = {},
  ) {
    this.version = versionOf(options.platform ?? 'desktop', options.api);
    book.listeners.add((event) => {
      const messages = this.#subscriptions.messagesOf(event);
      if (messages.length > 0) this.onEvents(messages);
    });
  }

  /** How many events the add-in waits for. */
  get subscriptions(): number {
    return this.#subscriptions.size;
  }

  /** Lets one request fail; the first has the number 1. */
  failAt(request: number, fault: Fault): void {
    this.#faults.set(request, fault);
  }

  /** Answers what the library hands to its host. */
  async execute(request: SafeArray): Promise<TransportAnswer> {
    const body = bodyOf(request);
    const limit = this.version.platform === 'web' ? WEB_PAYLOAD : Infinity;
    const message = JSON.parse(body) as RequestMessage;
    const housekeeping = isHousekeeping(message);
    const fault = housekeeping ? undefined : this.#nextFault();
    if (fault === 'unsent') return brokenConnection();
    if (Buffer.byteLength(body) > limit) return transportError(TRANSPORT_ERROR.requestTooLarge);
    if ((flagsOf(request) & DELAY_FOR_CELL_EDIT) !== 0 && fault !== 'edit-mode') await this.book.editing.over();
    let answer: string;
    try {
      answer = JSON.stringify(this.#answer(message, housekeeping ? null : this.#refusal(fault)));
    } catch (error) {
      if (!(error instanceof NotEmulated)) throw error;
      this.notEmulated.push(error.message);
      return transportError(TRANSPORT_ERROR.internal, `Not emulated: ${error.message}`);
    }
    this.notEmulated.push(...this.book.unknownFormulas.splice(0).map((formula) => `=${formula}`));
    if (fault === 'silent') return new Promise(() => undefined);
    if (fault === 'unanswered') return brokenConnection();
    if (Buffer.byteLength(answer) > limit) return transportError(TRANSPORT_ERROR.answerTooLarge);
    return { data: [200, [], answer] };
  }

  #nextFault(): Fault | undefined {
    this.requests++;
    return this.#faults.get(this.requests);
  }

  /** With what Excel refuses a request: as the test has it, or since a person types into a cell (docs: error codes). */
  #refusal(fault: Fault | undefined): RefusedFault | null {
    if (fault === 'edit-mode' || this.book.editing.active) return { code: 'InvalidOperationInCellEditMode' };
    return typeof fault === 'object' ? fault : null;
  }

  /**
   * Does the actions one by one. What ran before an error stays done and nothing after it runs: assumed of Excel, whose
   * messages speak of an executor that goes action by action and tell which one failed.
   */
  #answer(request: RequestMessage, refused: RefusedFault | null): AnswerMessage {
    const { book } = this;
    const batch = new Batch(request, { book, references: this.#references, subscriptions: this.#subscriptions });
    const results: AnswerMessage['Results'][number][] = [];
    let writesLeft = refused?.afterWrites ?? 0;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (refused && writesLeft === 0) throw new HostError(refused.code);
        results.push({ ActionId: action.Id, Value: batch.act(action) });
        if (action.ActionType === ACTION.set) writesLeft--;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        book.endBatch();
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        const Error = { Code, Message, Location: batch.location(action), ActionIndex: index, HttpStatusCode };
        return { Results: results, TraceIds: batch.traces, Error };
      }
    }
    book.endBatch();
    return { Results: results, TraceIds: batch.traces };
  }
}

function brokenConnection(): TransportAnswer {
  return transportError(TRANSPORT_ERROR.internal, 'The connection to the host is broken.');
}

function transportError(error: number, message = ''): TransportAnswer {
  return { error, message };
}
