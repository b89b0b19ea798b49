import { checkByCode } from '../catalogue';
import type { Finding, Severity } from '../check/finding';
import type { TableEvaluation } from '../evaluation';
import type { GridView } from '../grid/view';
import { phrase, say, type Phrase } from '../message/phrase';
import { decimal, parseDecimal } from '../number/decimal';
import { linkContent, numberContent, percentContent, textContent } from '../plan/content';
import type { Content, WritePlan } from '../plan/plan';
import { AUDIT_STYLES } from './audit-styles';
import { CHECKLIST_SHEET } from './audit-sheet';
import { CHECKLIST_COLUMNS, type ChecklistColumn } from './checklist-columns';
import type { DraftCell } from './draft';
import { ratioOf } from './figure-text';
import { headRows } from './head-rows';
import { planDraft } from './plan-draft';
import { policiesOf, tablesOf } from './told-tables';
import { VERSION } from '../version';

/** A finding with the sheet that it is in. */
interface Listed {
  readonly sheet: string;
  readonly finding: Finding;
}

const WIDTHS = CHECKLIST_COLUMNS.map(([, width]) => width);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * 核对清单 The findings of the tables on a sheet of their own: the gravest first, those that were set aside last, each
 * leading to its cell, and a column into which people write why one may stand. `existing` is the sheet as it stands, null
 * where there is none; reasons that stand there are those of the findings once the tables were evaluated with them.
 */
export function planChecklist(tables: readonly TableEvaluation[], existing: GridView | null): WritePlan {
  const listed = tables
    .flatMap(({ table: { sheet }, findings }) => findings.map((finding) => ({ sheet, finding })))
    .sort((a, b) => rankOf(a.finding) - rankOf(b.finding));
  const head = headRows(phrase('audit.checklist'), linesOf(tables, listed), WIDTHS);
  const rows = [...head.rows, columnHeads(), ...(listed.length === 0 ? [nothing()] : listed.map(rowOf))];
  const { heights, merges } = head;
  const frozenRows = head.rows.length + 1;
  const draft = { sheet: CHECKLIST_SHEET, kind: 'checklist', why: phrase('audit.listed') } as const;
  return planDraft({ ...draft, rows, widths: WIDTHS, heights, merges, frozenRows, landscape: true }, existing);
}

function rankOf({ severity, aside }: Finding): number {
  return RANK[severity] + (aside === null ? 0 : 3);
}

function linesOf(tables: readonly TableEvaluation[], listed: readonly Listed[]): readonly Phrase[] {
  const count = (wanted: (finding: Finding) => boolean): string =>
    String(listed.filter(({ finding }) => wanted(finding)).length);
  const open = (kind: Severity): string => count(({ severity, aside }) => severity === kind && aside === null);
  return [
    phrase('audit.tables', { tables: tablesOf(tables) }),
    phrase('audit.policy', { policies: policiesOf(tables), version: VERSION }),
    phrase('audit.counts', {
      errors: open('error'),
      warnings: open('warning'),
      hints: open('hint'),
      asides: count(({ aside }) => aside !== null),
    }),
  ];
}

function columnHeads(): readonly DraftCell[] {
  return CHECKLIST_COLUMNS.map(([column]) => ({
    content: textContent(say(phrase(`audit.column.${column}`), 'zh-CN')),
    style: AUDIT_STYLES.columnHead,
  }));
}

function nothing(): readonly DraftCell[] {
  const told = say(phrase('audit.nothing'), 'zh-CN');
  return CHECKLIST_COLUMNS.map(([column]) => ({
    content: textContent(column === 'message' ? told : ''),
    style: AUDIT_STYLES.text,
  }));
}

function rowOf({ sheet, finding }: Listed, index: number): readonly DraftCell[] {
  const { code, severity, cell, message, expected, actual, aside } = finding;
  const muted = aside !== null;
  const text = muted ? AUDIT_STYLES.mutedText : AUDIT_STYLES.text;
  const centred = muted ? AUDIT_STYLES.mutedCentred : AUDIT_STYLES.centred;
  const figure = muted ? AUDIT_STYLES.mutedFigure : AUDIT_STYLES.figure;
  const how = checkByCode(code)?.explain.fix;
  const cells: Readonly<Record<ChecklistColumn, DraftCell>> = {
    number: { content: numberContent(decimal(index + 1)), style: figure },
    severity: { content: textContent(say(phrase(`audit.severity.${severity}`), 'zh-CN')), style: centred },
    code: { content: textContent(code), style: figure },
    sheet: { content: textContent(sheet), style: text },
    cell: { content: linkContent(sheet, cell), style: muted ? figure : AUDIT_STYLES.link },
    message: { content: textContent(say(message, 'zh-CN')), style: text },
    expected: { content: figureContent(code, expected), style: figure },
    actual: { content: figureContent(code, actual), style: figure },
    fix: { content: textContent(how ? say(how, 'zh-CN') : ''), style: text },
    aside: { content: textContent(aside ?? ''), style: text },
  };
  return CHECKLIST_COLUMNS.map(([column]) => cells[column]);
}

/** A figure goes in as a number, so that the sheet can be sorted and counted. */
function figureContent(code: string, figure: string | null): Content {
  if (figure === null) return textContent('');
  const ratio = ratioOf(code, figure);
  if (ratio) return percentContent(ratio);
  const number = parseDecimal(figure);
  return number ? numberContent(number) : textContent(figure);
}
