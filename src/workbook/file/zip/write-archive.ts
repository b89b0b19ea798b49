import { END_RECORD, FLAG, HEADER, LOCAL_HEADER, METHOD, viewOf, type Entry } from './entry';

/** Content as it goes into an archive, with what the headers say of it. */
export interface PackedContent {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

/** Version 2.0 of the format: folders and deflate. */
const NEEDED_VERSION = 20;
/** 1 January 1980, the date that Excel too gives to the parts of a workbook: saving twice gives the same bytes. */
const FIRST_DATE = 0x0021;
const DATE_OFFSET = 14;

/** The entry with other content; its name, date and place in the directory stay. */
export function replaceContent(entry: Entry, { bytes, method, crc, size }: PackedContent): Entry {
  const header = entry.header.slice();
  const view = viewOf(header);
  view.setUint16(HEADER.needed, NEEDED_VERSION, true);
  view.setUint16(HEADER.flags, view.getUint16(HEADER.flags, true) & FLAG.utf8, true);
  view.setUint16(HEADER.method, method, true);
  view.setUint32(HEADER.crc, crc, true);
  view.setUint32(HEADER.packedSize, bytes.length, true);
  view.setUint32(HEADER.size, size, true);
  return {
    name: entry.name,
    header,
    localHeader: localHeaderFrom(header),
    packed: bytes,
    method,
    crc,
    size,
  };
}

/** An entry that the archive did not have. */
export function newEntry(name: string, content: PackedContent): Entry {
  const encoded = new TextEncoder().encode(name);
  const header = new Uint8Array(HEADER.length + encoded.length);
  const view = viewOf(header);
  view.setUint32(0, HEADER.signature, true);
  view.setUint16(4, NEEDED_VERSION, true);
  view.setUint16(HEADER.flags, FLAG.utf8, true);
  view.setUint16(DATE_OFFSET, FIRST_DATE, true);
  view.setUint16(HEADER.nameLength, encoded.length, true);
  header.set(encoded, HEADER.length);
  const blank = { name, header, localHeader: header, packed: encoded, method: METHOD.stored, crc: 0, size: 0 };
  return replaceContent(blank, content);
}

/** The bytes of an archive that holds `entries` in their order. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  const add = (list: Uint8Array[], piece: Uint8Array): void => {
    list.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    directory.push(headerAt(entry, length));
    add(pieces, isComplete(entry) ? entry.localHeader : localHeaderFrom(entry.header));
    add(pieces, entry.packed);
  }
  const directoryOffset = length;
  for (const header of directory) add(pieces, header);
  add(pieces, endRecord(entries.length, directoryOffset, length - directoryOffset));
  return joined(pieces, length);
}

/** True where the local header already says everything, so that it can be copied as it is. */
function isComplete({ localHeader, header }: Entry): boolean {
  const local = viewOf(localHeader);
  const central = viewOf(header);
  return (
    (local.getUint16(LOCAL_HEADER.flags, true) & FLAG.dataDescriptor) === 0 &&
    local.getUint32(LOCAL_HEADER.packedSize, true) === central.getUint32(HEADER.packedSize, true) &&
    local.getUint32(LOCAL_HEADER.size, true) === central.getUint32(HEADER.size, true)
  );
}

/** A local header made of the directory's facts: sizes stand in it, so no data descriptor follows the content. */
function localHeaderFrom(header: Uint8Array): Uint8Array {
  const nameLength = viewOf(header).getUint16(HEADER.nameLength, true);
  const local = new Uint8Array(LOCAL_HEADER.length + nameLength);
  // From the needed version to the length of the name both headers have the same fields in the same order.
  local.set(header.subarray(HEADER.needed, HEADER.extraLength), LOCAL_HEADER.needed);
  local.set(header.subarray(HEADER.length, HEADER.length + nameLength), LOCAL_HEADER.length);
  const view = viewOf(local);
  view.setUint32(0, LOCAL_HEADER.signature, true);
  view.setUint16(LOCAL_HEADER.flags, view.getUint16(LOCAL_HEADER.flags, true) & ~FLAG.dataDescriptor, true);
  return local;
}

function headerAt(entry: Entry, offset: number): Uint8Array {
  const header = entry.header.slice();
  const view = viewOf(header);
  view.setUint16(HEADER.flags, view.getUint16(HEADER.flags, true) & ~FLAG.dataDescriptor, true);
  view.setUint32(HEADER.offset, offset, true);
  return header;
}

function endRecord(count: number, offset: number, size: number): Uint8Array {
  const record = new Uint8Array(END_RECORD.length);
  const view = viewOf(record);
  view.setUint32(0, END_RECORD.signature, true);
  view.setUint16(END_RECORD.diskEntries, count, true);
  view.setUint16(END_RECORD.entries, count, true);
  view.setUint32(END_RECORD.directorySize, size, true);
  view.setUint32(END_RECORD.directoryOffset, offset, true);
  return record;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
