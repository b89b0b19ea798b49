import { resolve } from 'node:path';
import type { OutlineId } from '../../engine';
import { checkOutput } from '../check-output';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { policyOf } from '../policy-of';
import { readReported, reportsOf, sourcesOf } from '../reported-file';
import { reportContract } from '../report-contract';
import { reportText } from '../report-text';
import { summaryWorkbook } from '../summary-workbook';
import { Unusable } from '../unusable';
import { wordFile } from '../word-file';
import { words } from '../words';
import { writeWorkbook } from '../write-workbook';

export interface ReportOptions {
  readonly policy?: string;
  readonly sheet?: string;
  readonly outline?: OutlineId;
  readonly docx?: string;
  readonly summary?: string;
  readonly json?: boolean;
}

/** `jiping report FILE…`: the reports of the tables, and before them what several come to; as text, JSON, Word file or sheet 汇总. */
export async function reportCommand(files: readonly string[], options: ReportOptions, io: Io): Promise<ExitStatus> {
  const { docx, summary, outline } = options;
  const policy = await policyOf(options.policy, io.locale);
  if (docx !== undefined) await checkOutput(docx, 'document', files, io.locale);
  if (summary !== undefined) await checkOutput(summary, 'workbook', files, io.locale);

  const reported = [];
  for (const file of files) reported.push(await readReported(file, policy, options.sheet, io));
  const sources = sourcesOf(reported);
  const nothing = sources.length === 0 && (docx !== undefined || summary !== undefined);
  if (nothing) throw new Unusable(words(io.locale, 'report-nothing', { files: files.join(' ') }));
  const reports = reportsOf(sources, outline);

  if (options.json) io.out(JSON.stringify(reportContract(reported, reports, sources), null, 2));
  else for (const line of reportText(reported, reports, sources, io.locale)) io.out(line);
  const tell = options.json ? io.error : io.out;
  if (docx !== undefined) {
    await writeWorkbook(resolve(docx), await wordFile(reports, sources), io.locale);
    tell(words(io.locale, 'report-written', { file: docx, count: String(reports.length) }));
  }
  if (summary !== undefined) {
    await writeWorkbook(resolve(summary), summaryWorkbook(reported, sources, io.locale), io.locale);
    tell(words(io.locale, 'summary-written', { file: summary, count: String(sources.length) }));
  }
  return EXIT.done;
}
