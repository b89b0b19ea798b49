import { Failure, type FailureCode } from '../failure';

/** Fields of the header of a compound file, and of the entries of its directory. */
const HEADER = { length: 512, sectorShift: 30, tableSectors: 44, firstTables: 76, firstTablesEnd: 512 } as const;
const ENTRY = { length: 128, nameLength: 64 } as const;
const FREE_SECTOR = 0xffffffff;

/** What else office programs keep in the same kind of container, by the name of a stream. */
const FOREIGN: Readonly<Record<string, FailureCode>> = {
  EncryptedPackage: 'encrypted',
  WordDocument: 'is-document',
  'PowerPoint Document': 'is-presentation',
};

/** Refuses a compound file (the container of .xls, .doc and encrypted .xlsx) that is cut short or holds no workbook. */
export function refuseForeignContainer(bytes: Uint8Array): void {
  const names = streamNames(bytes);
  // A workbook may have a document embedded in it, so its own stream decides.
  if (!names.has('Workbook') && !names.has('Book')) {
    const foreign = Object.keys(FOREIGN).find((name) => names.has(name));
    throw new Failure(FOREIGN[foreign ?? ''] ?? 'damaged-xls');
  }
  if (isCutShort(bytes)) throw new Failure('damaged-xls');
}

function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  // Wherever the directory lies, its entries begin at multiples of their length.
  for (let at = 0; at + ENTRY.length <= bytes.length; at += ENTRY.length) {
    // The length counts the closing zero.
    const length = (bytes[at + ENTRY.nameLength] ?? 0) - 2;
    if (length <= 0 || length >= ENTRY.nameLength || bytes[at + ENTRY.nameLength + 1] !== 0) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length)));
  }
  return names;
}

/** True where the table of sectors counts on more of them than the file has; the library would read what is left. */
function isCutShort(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER.length) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 2 ** view.getUint16(HEADER.sectorShift, true);
  const perTable = sectorLength / 4;
  // The header lists the first 109 tables: enough for 7 MB, and longer files are checked as far as that.
  const tables = Math.min(view.getUint32(HEADER.tableSectors, true), (HEADER.firstTablesEnd - HEADER.firstTables) / 4);
  for (let table = 0; table < tables; table++) {
    const start = (view.getUint32(HEADER.firstTables + table * 4, true) + 1) * sectorLength;
    if (start + sectorLength > bytes.length) return true;
    for (let entry = 0; entry < perTable; entry++) {
      const used = view.getUint32(start + entry * 4, true) !== FREE_SECTOR;
      if (used && (table * perTable + entry + 1) * sectorLength >= bytes.length) return true;
    }
  }
  return false;
}
