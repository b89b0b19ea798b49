/** A part of a zip as it lies in the file, still compressed. */
interface CompressedPart {
  readonly name: string;
  readonly data: Buffer;
}

const CENTRAL_ENTRY = 0x02014b50;

/** The deflated parts of a zip, by the shortest way there is: a baseline must not be slowed by care. */
export function compressedParts(bytes: Uint8Array): CompressedPart[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.length - 22;
  const parts: CompressedPart[] = [];
  let at = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(at) === CENTRAL_ENTRY) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const deflated = file.readUInt16LE(at + 10) === 8;
    if (deflated)
      parts.push({
        name: file.toString('utf8', at + 46, at + 46 + nameLength),
        data: file.subarray(start, start + size),
      });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
