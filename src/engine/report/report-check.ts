import type { Check } from '../check/check';
import type { Severity } from '../check/finding';
import type { Phrase } from '../message/phrase';
import type { ReportPlace } from './report';
import type { ReportPart } from './report-part';
import type { Sentence } from './sentence';

/** What a check of a report found, and where in which sentence. */
export interface ReportFound {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly message: Phrase;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly places: readonly ReportPlace[];
  /** Only where this case is graded otherwise than the check. */
  readonly severity?: Severity;
}

/** What stands around a part of the document. */
export interface ReportContext {
  /** The names of all reports of the document and of the projects of all tables. */
  readonly names: readonly string[];
  /** The year that most titles of the document name; null where it has few of them. */
  readonly year: string | null;
}

/** 文字核对 A check of the catalogue that reads a report beside its tables. */
export interface ReportCheck extends Pick<Check, 'code' | 'name' | 'severity' | 'explain'> {
  readonly ofPart: (part: ReportPart, context: ReportContext) => readonly ReportFound[];
}
