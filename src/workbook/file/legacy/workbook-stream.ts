import { Failure, type FailureCode } from '../../failure';
import { CompoundFile } from './compound-file';

/** The stream of the workbook, as Excel 97 and as older ones call it. */
const WORKBOOK = ['Workbook', 'Book'];

/** The record with which every workbook begins; the library takes what begins otherwise for some other format. */
const FIRST_RECORD = 0x0809;

/** What else office programs keep in the same container, by the name of a stream. */
const FOREIGN: readonly (readonly [string, FailureCode])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'is-document'],
  ['PowerPoint Document', 'is-presentation'],
];

/** The records of the workbook in a compound file; throws Failure where it holds something else. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  for (const name of WORKBOOK) {
    const stream = file.stream(name);
    if (stream) return requireRecords(stream);
  }
  const foreign = FOREIGN.find(([name]) => file.stream(name) !== null);
  throw new Failure(foreign?.[1] ?? 'damaged-xls');
}

function requireRecords(stream: Uint8Array): Uint8Array {
  const [low = 0, high = 0] = stream;
  if (low + high * 256 !== FIRST_RECORD) throw new Failure('damaged-xls');
  return stream;
}
