import type { Session } from '../../pane/session/session';
import type { Failure } from '../../workbook/failure';
import type { Source } from '../files/source';
import type { Unshown } from '../../workbook/file/look/look';
import type { KeptWork } from '../recovery/recovery-store';
import type { ShownHost } from './shown-host';

/** The workbook that is open, with the session of the pane beside it. */
export interface OpenBook {
  /** Another one for each opening. */
  readonly id: number;
  readonly name: string;
  readonly host: ShownHost;
  readonly session: Session;
}

/** A file that is being opened. */
export interface Opening {
  readonly name: string;
  /** Share that is done, 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** False as long as it may be done before anybody has read that it is going on. */
  readonly shown: boolean;
}

/** What is told to a person who does not see the page. */
export interface News {
  readonly kind: 'opened' | 'saved';
  readonly name: string;
}

export interface DeskState {
  readonly book: OpenBook | null;
  readonly opening: Opening | null;
  /** True where the file holds what was not saved. */
  readonly unsaved: boolean;
  /** A file that was to be opened in place of unsaved work, until the person has said what becomes of that. */
  readonly waiting: Source | null;
  /** What went wrong last; null once it is dismissed or something went well. */
  readonly failure: Failure | null;
  /** Unsaved work of earlier that this browser has kept. */
  readonly kept: readonly KeptWork[];
  /** True where the browser does not keep unsaved work. */
  readonly unkept: boolean;
  /** What the workbook has and the grid does not show. */
  readonly unshown: readonly Unshown[];
  /** True once something was tried in the grid that can not be done here. */
  readonly refused: boolean;
  readonly news: News | null;
}

export const EMPTY_DESK: DeskState = {
  book: null,
  opening: null,
  unsaved: false,
  waiting: null,
  failure: null,
  kept: [],
  unkept: false,
  unshown: [],
  refused: false,
  news: null,
};
