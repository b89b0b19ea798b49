import { contentKind } from './content-kind';
import type { FileWorkbook } from './file-workbook';
import { openWorkbook } from './open-workbook';
import type { Codec } from './zip/codec';

/** Opens a workbook of any kind that can be read, told by its content and not by its name. Throws Failure. */
export async function openAny(bytes: Uint8Array, codec?: Codec): Promise<FileWorkbook> {
  if (contentKind(bytes) === 'xlsx') return openWorkbook(bytes, codec);
  // The library of the old format is large; who never meets such a file never loads it.
  const { openLegacy } = await import('./legacy/open-legacy');
  return openLegacy(bytes);
}
