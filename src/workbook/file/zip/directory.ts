import { Failure } from '../../failure';
import { LIMITS } from '../../limits';
import { END_RECORD, FLAG, HEADER, LOCAL_HEADER, METHOD, viewOf, type Entry } from './entry';

const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;

/** The entries that the directory at the end of an archive lists; refuses what no workbook needs. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const count = view.getUint16(end + END_RECORD.entries, true);
  const start = view.getUint32(end + END_RECORD.directoryOffset, true);
  refuseUnusual(view, end);
  if (count > LIMITS.parts) throw new Failure('too-many-parts', { limit: String(LIMITS.parts) });

  const entries: Entry[] = [];
  let packedSize = 0;
  for (let at = start; entries.length < count;) {
    if (at + HEADER.length > end || view.getUint32(at, true) !== HEADER.signature) throw new Failure('damaged-file');
    const entry = readEntry(bytes, view, at, end);
    entries.push(entry);
    packedSize += entry.packed.length;
    at += entry.header.length;
  }
  // Entries that share their content are a way to make a small file unpack to a huge one.
  if (packedSize > bytes.length) throw new Failure('damaged-file');
  return entries;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD.length;
  const first = Math.max(0, last - MAX_16);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== END_RECORD.signature) continue;
    // A comment may hold the same signature by chance; what it would say of its own comment then leads behind the file.
    const commentLength = view.getUint16(at + END_RECORD.commentLength, true);
    if (at + END_RECORD.length + commentLength <= view.byteLength) return at;
  }
  throw new Failure('damaged-file');
}

function refuseUnusual(view: DataView, end: number): void {
  const zip64 =
    view.getUint16(end + END_RECORD.entries, true) === MAX_16 ||
    view.getUint32(end + END_RECORD.directorySize, true) === MAX_32 ||
    view.getUint32(end + END_RECORD.directoryOffset, true) === MAX_32;
  if (zip64) throw new Failure('unusual-zip', { feature: 'ZIP64' });
  const onOneDisk =
    view.getUint16(end + END_RECORD.disk, true) === 0 &&
    view.getUint16(end + END_RECORD.directoryDisk, true) === 0 &&
    view.getUint16(end + END_RECORD.diskEntries, true) === view.getUint16(end + END_RECORD.entries, true);
  if (!onOneDisk) throw new Failure('unusual-zip', { feature: 'multi-disk' });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Entry {
  const nameEnd = at + HEADER.length + view.getUint16(at + HEADER.nameLength, true);
  const headerEnd =
    nameEnd + view.getUint16(at + HEADER.extraLength, true) + view.getUint16(at + HEADER.commentLength, true);
  if (headerEnd > end) throw new Failure('damaged-file');
  const flags = view.getUint16(at + HEADER.flags, true);
  const method = view.getUint16(at + HEADER.method, true);
  const packedSize = view.getUint32(at + HEADER.packedSize, true);
  const size = view.getUint32(at + HEADER.size, true);
  const offset = view.getUint32(at + HEADER.offset, true);
  if (packedSize === MAX_32 || size === MAX_32 || offset === MAX_32) {
    throw new Failure('unusual-zip', { feature: 'ZIP64' });
  }
  if (flags & (FLAG.encrypted | FLAG.strongEncryption)) throw new Failure('unusual-zip', { feature: 'ZIP encryption' });
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw new Failure('unusual-zip', { feature: `ZIP method ${method}` });
  }
  const contentStart = localHeaderEnd(view, offset);
  if (contentStart + packedSize > bytes.length) throw new Failure('damaged-file');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + HEADER.length, nameEnd)),
    header: bytes.subarray(at, headerEnd),
    localHeader: bytes.subarray(offset, contentStart),
    packed: bytes.subarray(contentStart, contentStart + packedSize),
    method,
    crc: view.getUint32(at + HEADER.crc, true),
    size,
  };
}

function localHeaderEnd(view: DataView, offset: number): number {
  if (offset + LOCAL_HEADER.length > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER.signature) {
    throw new Failure('damaged-file');
  }
  return (
    offset +
    LOCAL_HEADER.length +
    view.getUint16(offset + LOCAL_HEADER.nameLength, true) +
    view.getUint16(offset + LOCAL_HEADER.extraLength, true)
  );
}
