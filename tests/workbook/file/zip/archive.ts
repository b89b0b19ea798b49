import { Zip, ZipDeflate } from 'fflate';

/** Offsets of fields in the header of an entry in the directory. */
export const DIRECTORY = { flags: 8, method: 10, size: 24 } as const;
/** Offsets of fields in the header before an entry. */
export const LOCAL = { flags: 6, crc: 14, name: 30 } as const;
const DIRECTORY_SIGNATURE = 0x02014b50;

/** A copy of an archive of one entry, with another value in a field of its directory. */
export function patched(archive: Uint8Array, field: number, value: number, length: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let at = bytes.length - 22;
  while (view.getUint32(at, true) !== DIRECTORY_SIGNATURE) at--;
  if (length === 4) view.setUint32(at + field, value, true);
  else view.setUint16(at + field, value, true);
  return bytes;
}

/** An archive as programs write it that do not know the sizes beforehand: they follow each entry. */
export function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}
