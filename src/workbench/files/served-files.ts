import { servedSource, type Source } from './source';

/** The file that the address of the page names (`?file=given/…/自评表.xlsx`), out of the folder that the server gives such files from; null where it names none. */
export function givenSource(search: string): Source | null {
  const path = new URLSearchParams(search).get('file') ?? '';
  const [, folder, name] = /^(given\/[\w-]+\/)([^/\\]+)$/.exec(path) ?? [];
  return folder !== undefined && name !== undefined ? servedSource(name, folder + encodeURIComponent(name)) : null;
}

/** The sample workbooks of this page, the first of which is opened where a person names no file. */
export function sampleSources(names: readonly string[]): readonly Source[] {
  return names.map((name) => servedSource(name, `samples/${encodeURIComponent(name)}`));
}
