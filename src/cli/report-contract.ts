import { basename } from 'node:path';
import { areaName, projectsOf, rollUp, VERSION, type RollUpSource } from '../engine';
import { paragraphJson, SCHEMA, sectionJson } from './contract';
import type { Report, ReportedFile } from './reported-file';

/** The one object that `report --json` prints: the reports with their facts, and what several tables come to. */
export function reportContract(
  files: readonly ReportedFile[],
  reports: readonly Report[],
  sources: readonly RollUpSource[],
): object {
  return {
    jiping: VERSION,
    schema: SCHEMA,
    files: files.map(({ file }) => basename(file)),
    rollUp: projectsOf(sources).length > 1 ? { paragraphs: rollUp(sources).paragraphs.map(paragraphJson) } : null,
    reports: reports.map(({ source, evaluation: { table, policy, basis }, outline, title, sections }) => ({
      file: source.file ?? (files[0] ? basename(files[0].file) : null),
      sheet: table.sheet,
      range: areaName(table.area),
      policy: policy.id,
      policyBasis: basis,
      outline,
      title,
      sections: sections.map(sectionJson),
    })),
  };
}
