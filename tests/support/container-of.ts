import { CFB } from '@e965/xlsx';

/** The part of the library that knows the container of old office files; its own types leave it open. */
interface ContainerLibrary {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Buffer): void;
  };
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  write(file: object, options: { type: 'buffer' }): Buffer;
  find(file: object, path: string): { readonly content: Uint8Array } | null;
}

const library = CFB as ContainerLibrary;

/** A compound file with one stream. */
export function containerOf(stream: string, content: Uint8Array): Uint8Array {
  const file = library.utils.cfb_new();
  library.utils.cfb_add(file, `/${stream}`, Buffer.from(content));
  return Uint8Array.from(library.write(file, { type: 'buffer' }));
}

/** The content of a stream of a compound file. */
export function streamOf(container: Buffer, stream: string): Buffer {
  const entry = library.find(library.read(container, { type: 'buffer' }), `/${stream}`);
  if (!entry) throw new Error(`No stream ${stream}.`);
  return Buffer.from(entry.content);
}
