const CONTINUE = 0x003c;
/** Where the record says how many texts it holds, and where they begin. */
const COUNT = 4;
const FIRST_TEXT = 8;
/** Length of a text in characters, and what kind it is. */
const HEAD = { length: 3, kind: 2 } as const;
const KIND = { wide: 0x01, extended: 0x04, rich: 0x08 } as const;

/**
 * Lowers the number of texts that the record of shared texts declares to those that are really there: the library
 * never comes back from a text of which even the length is cut off. The record begins at `start` and may go on in
 * others behind `end`.
 */
export function trimSharedTexts(records: DataView, start: number, end: number): void {
  const { content, joints } = joined(records, start, end);
  const declared = records.getUint32(start + COUNT, true);
  let count = 0;
  for (let at: number | null = FIRST_TEXT; count < declared; count++) {
    at = textEnd(content, joints, at);
    if (at === null) break;
  }
  records.setUint32(start + COUNT, count, true);
}

/** The content of a record and of those that continue it, and where one passes into the next. */
function joined(records: DataView, start: number, end: number): { content: DataView; joints: ReadonlySet<number> } {
  const pieces = [bytesOf(records, start, end)];
  const joints = new Set<number>();
  let length = end - start;
  for (let at = end; at + 4 <= records.byteLength && records.getUint16(at, true) === CONTINUE;) {
    const next = at + 4 + records.getUint16(at + 2, true);
    if (next > records.byteLength) break;
    joints.add(length);
    pieces.push(bytesOf(records, at + 4, next));
    length += next - at - 4;
    at = next;
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return { content: new DataView(content.buffer), joints };
}

function bytesOf(records: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(records.buffer, records.byteOffset + start, end - start);
}

/** Where the text at `start` ends, at the end of the content at most; null where its head is cut off. */
function textEnd(content: DataView, joints: ReadonlySet<number>, start: number): number | null {
  let at = start + HEAD.length;
  if (at > content.byteLength) return null;
  const kind = content.getUint8(start + HEAD.kind);
  const runsAt = at;
  if (kind & KIND.rich) at += 2;
  const extensionAt = at;
  if (kind & KIND.extended) at += 4;
  if (at > content.byteLength) return null;
  const runs = kind & KIND.rich ? content.getUint16(runsAt, true) : 0;
  const extension = kind & KIND.extended ? content.getUint32(extensionAt, true) : 0;

  let width = 1 + (kind & KIND.wide);
  for (let left = content.getUint16(start, true); left > 0 && at < content.byteLength; left--) {
    // A text that goes on in the next record says anew how wide its characters are.
    if (joints.has(at)) width = 1 + (content.getUint8(at++) & KIND.wide);
    at += width;
  }
  return Math.min(at + 4 * runs + extension, content.byteLength);
}
