import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';

/** How parts are packed, unpacked and checked: a browser and Node have different tools for the same bytes. */
export interface Codec {
  /** Unpacks raw deflate data of which `size` bytes are expected; throws where more would come out, or the data is broken. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  /** Packs into raw deflate data. */
  deflate(data: Uint8Array): Uint8Array;
  /** The checksum of unpacked data that an archive keeps. */
  crc32(data: Uint8Array): number;
}

/** Input bytes unpacked at a time: what lies about its size is noticed before it has grown far. */
const STEP = 16 * 1024;

function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    // Throws where more comes out than was declared.
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from < data.length || from === 0; from += STEP) {
    stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  }
  return out.subarray(0, filled);
}

/** A codec in plain JavaScript, for the browser and wherever nothing faster is given. */
export const fflateCodec: Codec = { inflate, deflate: (data) => deflateSync(data, { level: 6 }), crc32 };
