import { servedSource, type Source } from './source';

/** The name at the end of an address of this server. */
function nameOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

/** The file that the address of the page names (`?file=given/…/自评表.xlsx`), out of the folder that the server gives such files from; null where it names none. */
export function givenSource(search: string): Source | null {
  const path = new URLSearchParams(search).get('file');
  return path !== null && /^given\/[\w-]+\/[^/\\]+$/.test(path) ? servedSource(nameOf(path), path) : null;
}

/** The sample workbooks of this page, the first of which is opened where a person names no file. */
export function sampleSources(names: readonly string[]): readonly Source[] {
  return names.map((name) => servedSource(name, `samples/${encodeURIComponent(name)}`));
}
