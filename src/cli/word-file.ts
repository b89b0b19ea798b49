import { projectsOf, type RollUpSource } from '../engine';
import { documentOf, rollUpDocument } from '../word/word-document';
import type { Report } from './reported-file';

/** The bytes of the .docx with all reports; the library that writes it is loaded only now. */
export async function wordFile(reports: readonly Report[], sources: readonly RollUpSource[]): Promise<Uint8Array> {
  const { wordReport } = await import(/* webpackChunkName: "word" */ '../word/word-report');
  const documents = reports.map(({ evaluation, outline }) => documentOf(evaluation, outline));
  return wordReport(projectsOf(sources).length > 1 ? [rollUpDocument(sources), ...documents] : documents);
}
