import type { Grid } from '../../../src/engine';
import type { Host } from '../../../src/workbook/host';
import type { SeenSheet } from './seen-sheet';
import type { BookFixture } from './book-fixture';

/** A host with a workbook in it, and the hands of a person on that. */
export interface HostUnderTest {
  readonly host: Host;
  /** The sheets as they stand, seen past the host. */
  readonly grids: () => Grid[];
  /** How a sheet looks, seen past the host. */
  readonly seen: (sheet: string) => SeenSheet;
  /** A person types a text or a number into a cell. */
  readonly edit: (sheet: string, cell: string, value: string | number) => void | Promise<void>;
  /** A person selects a cell. */
  readonly click: (sheet: string, cell: string) => void | Promise<void>;
  /** Checks what only this host can tell once a test is over. */
  readonly close?: () => void;
}

export type MakeHost = (book: BookFixture) => HostUnderTest | Promise<HostUnderTest>;
