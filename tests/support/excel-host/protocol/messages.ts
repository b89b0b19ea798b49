/**
 * The messages of the Excel client library, as version 16.0.15407.10000 sends them. Nothing here is taken from the
 * library: it was found out from what it sends and accepts.
 */

/** A request: what is to be done, one after the other, with objects that are told by their paths. */
export interface RequestMessage {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the path of the object that it is, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface AnswerMessage {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: AnswerError;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Lets the library name the statement that failed. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export const ACTION = { make: 1, query: 2, call: 3, set: 4, trace: 5, queryJson: 7 } as const;
export const PATH = { workbook: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** Flag of a request that waits until nobody types into a cell: `Excel.run({ delayForCellEdit: true })`. */
export const DELAY_FOR_CELL_EDIT = 64;
