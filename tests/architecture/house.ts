import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import drawn from './house.json';

/** The rooms of src with those that each may see, the libraries of the engine, and the measures of a file. */
export const house: {
  readonly arrows: Readonly<Record<string, readonly string[]>>;
  readonly engineLibraries: readonly string[];
  /** Rooms that see of `workbook` nothing but the files of its port. */
  readonly hostBlind: readonly string[];
  readonly port: readonly string[];
  readonly maxLines: number;
  readonly dataTables: readonly string[];
} = drawn;

/** The top of the project. */
export const TOP = join(__dirname, '..', '..');

/** A file of src: its path from the top with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(TOP, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(TOP, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** `src/engine/table/find.ts` → `engine`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}
