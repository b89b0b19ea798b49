import { throwIfCancelled } from '../../workbook/cancelled';
import { Failure } from '../../workbook/failure';

/** 来源 A workbook that can be opened, wherever its bytes come from. */
export interface Source {
  /** Name of the file. */
  readonly name: string;
  /** Throws Failure. `tell` is called with the share that is read, 0 to 1. */
  read(signal: AbortSignal, tell: (share: number) => void): Promise<Uint8Array>;
  /** True for work that was never saved. */
  readonly unsaved: boolean;
}

/** A file that a person chose or dropped. */
export function fileSource(file: File): Source {
  return {
    name: file.name,
    unsaved: false,
    async read(signal, tell) {
      try {
        return await drained(file.stream(), file.size, signal, tell);
      } catch (error) {
        throw error instanceof Failure ? error : new Failure('unreadable-file', { name: file.name });
      }
    },
  };
}

/** A file that the server of this page hands out. */
export function servedSource(name: string, address: string): Source {
  return {
    name,
    unsaved: false,
    async read(signal, tell) {
      try {
        const { ok, body, headers } = await fetch(address, { signal });
        if (!ok || !body) throw new Failure('unreadable-file', { name });
        return await drained(body, Number(headers.get('content-length')), signal, tell);
      } catch (error) {
        throwIfCancelled(signal);
        throw error instanceof Failure ? error : new Failure('unreadable-file', { name });
      }
    },
  };
}

/** Work that this browser has kept. */
export function keptSource({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Source {
  return { name, unsaved: true, read: () => Promise.resolve(bytes) };
}

/** All bytes of a stream; `size` is what is expected, 0 where nobody knows. */
async function drained(
  stream: ReadableStream<Uint8Array>,
  size: number,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    throwIfCancelled(signal);
    pieces.push(next.value);
    length += next.value.length;
    if (size > 0) tell(Math.min(length / size, 1));
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
