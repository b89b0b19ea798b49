/** Work that was not saved, as this browser keeps it. */
export interface KeptWork {
  /** Name of the file; there is one work of each name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** 恢复 Keeps what was not saved beyond a crash of the page. Every call may reject: a browser can forbid it or have no room. */
export interface RecoveryStore {
  /** All of it, the youngest first. */
  list(): Promise<readonly KeptWork[]>;
  keep(work: KeptWork): Promise<void>;
  drop(name: string): Promise<void>;
}
