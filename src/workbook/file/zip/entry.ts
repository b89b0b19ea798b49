/** One file of an archive as it lies there, its content still packed. */
export interface Entry {
  readonly name: string;
  /** Its header in the archive's directory, with name, extra field and comment. */
  readonly header: Uint8Array;
  /** The header that precedes the content, with name and extra field. */
  readonly localHeader: Uint8Array;
  /** The packed content. */
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Size of the content as declared; the real one is checked while unpacking. */
  readonly size: number;
}

/** Compression methods that workbooks use. */
export const METHOD = { stored: 0, deflated: 8 } as const;

/** Bits of the general-purpose flag. */
export const FLAG = { encrypted: 0x0001, dataDescriptor: 0x0008, strongEncryption: 0x0040, utf8: 0x0800 } as const;

/** Signatures, sizes and offsets of the fields of the two headers of an entry. */
export const HEADER = {
  signature: 0x02014b50,
  length: 46,
  needed: 6,
  flags: 8,
  method: 10,
  crc: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  disk: 34,
  offset: 42,
} as const;

export const LOCAL_HEADER = {
  signature: 0x04034b50,
  length: 30,
  needed: 4,
  flags: 6,
  method: 8,
  crc: 14,
  packedSize: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
} as const;

/** The record that ends an archive. */
export const END_RECORD = {
  signature: 0x06054b50,
  length: 22,
  disk: 4,
  directoryDisk: 6,
  diskEntries: 8,
  entries: 10,
  directorySize: 12,
  directoryOffset: 16,
  commentLength: 20,
} as const;

/** A view for reading and writing little-endian fields of `bytes`. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
