import { Failure } from '../../failure';

/** Fields of the header, as offsets. */
const HEADER = {
  length: 512,
  sectorShift: 30,
  directory: 48,
  smallTable: 60,
  moreTables: 68,
  tables: 76,
} as const;
/** Fields of an entry of the directory. */
const ENTRY = { length: 128, nameLength: 64, left: 68, right: 72, child: 76, start: 116, size: 120 } as const;
/** Larger numbers are no sectors but marks: the end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
/** Streams below this size lie in small sectors inside the stream of the root. */
const SMALL_STREAM = 4096;
const SMALL_SECTOR = 64;

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * 复合文件 The container of old office files: named streams in chains of sectors. Reads only as far as the file really
 * goes; a chain that leaves it or turns in a circle is a Failure.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorLength: number;
  readonly #table: DataView;
  readonly #entries: readonly DirectoryEntry[];

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER.length) throw new Failure('damaged-xls');
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    const shift = this.#view.getUint16(HEADER.sectorShift, true);
    if (shift !== 9 && shift !== 12) throw new Failure('damaged-xls');
    this.#sectorLength = 2 ** shift;
    this.#table = viewOf(this.#joined(this.#tableSectors()));
    this.#entries = entriesOf(this.#chain(this.#view.getUint32(HEADER.directory, true)));
  }

  /** The stream of that name at the top level; null where there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.#topLevel().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!entry) return null;
    const content = entry.size < SMALL_STREAM ? this.#smallChain(entry.start) : this.#chain(entry.start);
    if (content.length < entry.size) throw new Failure('damaged-xls');
    return content.subarray(0, entry.size);
  }

  /** The entries directly below the root, which hang there as a tree. */
  #topLevel(): DirectoryEntry[] {
    const found: DirectoryEntry[] = [];
    const waiting = [this.#entries[0]?.child ?? NONE];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = this.#entries[index];
      if (!entry) continue;
      found.push(entry);
      if (found.length > this.#entries.length) throw new Failure('damaged-xls');
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  /** The sectors of the table that chains the others; the first 109 stand in the header, the rest in a list of lists. */
  #tableSectors(): number[] {
    const sectors = numbersOf(this.#bytes.subarray(HEADER.tables, HEADER.length));
    let next = this.#view.getUint32(HEADER.moreTables, true);
    while (next < LAST_SECTOR) {
      const list = numbersOf(this.#sector(next));
      next = list.pop() ?? NONE;
      sectors.push(...list);
      if (sectors.length * this.#sectorLength > this.#bytes.length) throw new Failure('damaged-xls');
    }
    return sectors.filter((sector) => sector < LAST_SECTOR);
  }

  #sector(index: number): Uint8Array {
    const start = (index + 1) * this.#sectorLength;
    if (start >= this.#bytes.length) throw new Failure('damaged-xls');
    return this.#bytes.subarray(start, start + this.#sectorLength);
  }

  #chain(start: number): Uint8Array {
    return this.#joined(chainOf(start, this.#table));
  }

  #smallChain(start: number): Uint8Array {
    const root = this.#chain(this.#entries[0]?.start ?? NONE);
    const table = viewOf(this.#chain(this.#view.getUint32(HEADER.smallTable, true)));
    const sectors = chainOf(start, table).map((index) => {
      const from = index * SMALL_SECTOR;
      if (from >= root.length) throw new Failure('damaged-xls');
      return root.subarray(from, from + SMALL_SECTOR);
    });
    return concatenated(sectors);
  }

  #joined(sectors: readonly number[]): Uint8Array {
    return concatenated(sectors.map((sector) => this.#sector(sector)));
  }
}

function chainOf(start: number, table: DataView): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < LAST_SECTOR; sector = table.getUint32(sector * 4, true)) {
    sectors.push(sector);
    const leaves = sector * 4 + 4 > table.byteLength;
    if (leaves || sectors.length * 4 > table.byteLength) throw new Failure('damaged-xls');
  }
  return sectors;
}

function entriesOf(directory: Uint8Array): DirectoryEntry[] {
  const view = viewOf(directory);
  const decoder = new TextDecoder('utf-16le');
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY.length <= directory.length; at += ENTRY.length) {
    // The length counts the closing zero.
    const nameLength = Math.min(Math.max(view.getUint16(at + ENTRY.nameLength, true) - 2, 0), ENTRY.nameLength);
    const field = (offset: number): number => view.getUint32(at + offset, true);
    entries.push({
      name: decoder.decode(directory.subarray(at, at + nameLength)),
      left: field(ENTRY.left),
      right: field(ENTRY.right),
      child: field(ENTRY.child),
      start: field(ENTRY.start),
      size: field(ENTRY.size),
    });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
