import type { ReportText } from '../../src/engine';

/** A report that stands in no cells. */
export function plainReport(paragraphs: readonly string[]): readonly ReportText[] {
  return [{ paragraphs, standing: null }];
}
