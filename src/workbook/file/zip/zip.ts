import { Failure } from '../../failure';
import { LIMITS, mebibytes } from '../../limits';
import { decodeXml, encodeXml } from '../xml/encoding';
import type { Codec } from './codec';
import { readDirectory } from './directory';
import { METHOD, type Entry } from './entry';
import { newEntry, replaceContent, writeArchive, type PackedContent } from './write-archive';

/** Bytes of content below which packing takes more time than it saves room. */
const WORTH_PACKING = 2048;

/**
 * An archive whose entries stay packed until somebody asks for one. What was not put anew is saved byte for byte.
 * Names are compared as packages do: without regard to case, `\` for `/`, and a leading `/`.
 */
export class Zip {
  readonly #codec: Codec;
  readonly #entries: Map<string, Entry>;
  readonly #texts = new Map<string, string>();
  #inflated = 0;

  /** `entries`: by their names as they are compared. */
  constructor(codec: Codec, entries: ReadonlyMap<string, Entry>) {
    this.#codec = codec;
    this.#entries = new Map(entries);
  }

  /** An archive with the same entries: what is put into it does not show here. */
  copy(): Zip {
    return new Zip(this.#codec, this.#entries);
  }

  /** Names of all entries, in their order. */
  get names(): string[] {
    return Array.from(this.#entries.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** The content of an entry, unpacked and checked. */
  bytes(name: string): Uint8Array {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) throw new Failure('missing-part', { part: name });
    return this.#unpack(entry);
  }

  /** The content of an entry that is XML, as text. */
  text(name: string): string {
    const key = keyOf(name);
    let text = this.#texts.get(key);
    if (text === undefined) {
      text = decodeXml(this.bytes(name), name);
      this.#texts.set(key, text);
    }
    return text;
  }

  /** Replaces the content of an entry, or appends a new one. */
  put(name: string, content: string | Uint8Array): void {
    const key = keyOf(name);
    const bytes = typeof content === 'string' ? encodeXml(content) : content;
    const packed = this.#pack(bytes);
    const entry = this.#entries.get(key);
    this.#entries.set(key, entry ? replaceContent(entry, packed) : newEntry(name, packed));
    this.#texts.delete(key);
  }

  remove(name: string): void {
    this.#entries.delete(keyOf(name));
    this.#texts.delete(keyOf(name));
  }

  /** The archive with what was put and removed. */
  save(): Uint8Array {
    return writeArchive([...this.#entries.values()]);
  }

  #pack(bytes: Uint8Array): PackedContent {
    const facts = { crc: this.#codec.crc32(bytes), size: bytes.length };
    if (bytes.length < WORTH_PACKING) return { ...facts, bytes, method: METHOD.stored };
    return { ...facts, bytes: this.#codec.deflate(bytes), method: METHOD.deflated };
  }

  #unpack(entry: Entry): Uint8Array {
    this.#refuseOversize(entry);
    const bytes = this.#inflate(entry);
    if (bytes.length !== entry.size || this.#codec.crc32(bytes) !== entry.crc) {
      throw new Failure('damaged-part', { part: entry.name });
    }
    return bytes;
  }

  #inflate({ name, method, packed, size }: Entry): Uint8Array {
    if (method === METHOD.stored) return packed;
    try {
      return this.#codec.inflate(packed, size);
    } catch {
      throw new Failure('damaged-part', { part: name });
    }
  }

  #refuseOversize({ name, size, packed }: Entry): void {
    const swollen = size > LIMITS.ratioFrom && size > packed.length * LIMITS.ratio;
    if (size > LIMITS.partBytes || swollen) {
      throw new Failure('part-too-large', { part: name, limit: mebibytes(LIMITS.partBytes) });
    }
    this.#inflated += size;
    if (this.#inflated > LIMITS.totalBytes) {
      throw new Failure('workbook-too-large', { limit: mebibytes(LIMITS.totalBytes) });
    }
  }
}

/** Opens an archive without unpacking anything yet. */
export function openZip(bytes: Uint8Array, codec: Codec): Zip {
  // A Node Buffer is a Uint8Array whose `slice` shares memory: from here on it is a plain one.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of readDirectory(plain)) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw new Failure('unusual-zip', { feature: `2 × ${entry.name}` });
    entries.set(key, entry);
  }
  return new Zip(codec, entries);
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
