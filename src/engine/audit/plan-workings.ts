import type { TableEvaluation } from '../evaluation';
import { cellName } from '../grid/a1';
import type { GridView } from '../grid/view';
import { phrase, say, type Phrase } from '../message/phrase';
import { needsPolicy } from '../needs-policy';
import { linkContent, textContent } from '../plan/content';
import type { Content, WritePlan } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { TraceInput } from '../scoring/trace';
import { VERSION } from '../version';
import { AUDIT_STYLES } from './audit-styles';
import { WORKINGS_SHEET } from './audit-sheet';
import type { DraftCell } from './draft';
import { headRows } from './head-rows';
import { planDraft } from './plan-draft';
import { tableName } from './told-tables';
import { workingsOf, type Working } from './workings-of';

/** The columns from left to right, each with its width in characters. */
const COLUMNS = [
  ['cell', 10],
  ['name', 24],
  ['inputs', 34],
  ['rule', 42],
  ['steps', 34],
  ['result', 9],
  ['source', 30],
] as const;

type Column = (typeof COLUMNS)[number][0];

const WIDTHS = COLUMNS.map(([, width]) => width);

/** Of a total over thousands of indicators the first inputs are enough: each stands in a row of its own. */
const INPUTS = 40;
const LONGEST_STEPS = 2000;

/**
 * 计分底稿 How every score of the tables came about, on a sheet of its own: a line for each table with its policy, then the
 * execution rate, each indicator and the total. `existing` is the sheet as it stands, null where there is none.
 */
export function planWorkings(tables: readonly TableEvaluation[], existing: GridView | null): WritePlan {
  const lines = [phrase('audit.workings-head', { version: VERSION })];
  const { rows: head, heights, merges } = headRows(phrase('audit.workings'), lines, WIDTHS);
  const columnHeads = rowOf((column) => inChinese(phrase(`audit.column.${column}`)), AUDIT_STYLES.columnHead);
  const rows = [...head, columnHeads, ...tables.flatMap(tableRows)];
  const draft = { sheet: WORKINGS_SHEET, kind: 'workings', why: phrase('audit.worked') } as const;
  const page = { widths: WIDTHS, heights, merges, frozenRows: head.length + 1, landscape: true };
  return planDraft({ ...draft, rows, ...page }, existing);
}

function tableRows(evaluation: TableEvaluation): readonly (readonly DraftCell[])[] {
  const { sheet } = evaluation.table;
  return [sectionRow(evaluation), ...workingsOf(evaluation).map((working) => workingRow(working, sheet))];
}

function sectionRow(evaluation: TableEvaluation): readonly DraftCell[] {
  const { table } = evaluation;
  const start = cellName(table.area.top, table.area.left);
  const texts: Readonly<Record<Column, Content>> = {
    cell: linkContent(table.sheet, start, table.sheet),
    name: inChinese(tableName(evaluation)),
    ...policyTexts(evaluation),
    steps: inChinese(phrase('audit.workings-version', { version: VERSION })),
    result: textContent(''),
  };
  return rowOf((column) => texts[column], AUDIT_STYLES.section);
}

function policyTexts(evaluation: TableEvaluation): Pick<Record<Column, Content>, 'inputs' | 'rule' | 'source'> {
  const { table, policy } = evaluation;
  const { name, id, standing } = policy;
  const none = textContent('');
  if (!needsPolicy(table)) return { inputs: none, rule: none, source: none };
  return {
    inputs: inChinese(phrase('audit.workings-policy', { name, id, basis: basisOf(evaluation) })),
    rule: inChinese(phrase('audit.workings-standing', { standing: phrase(`audit.standing.${standing}`) })),
    source: sourceContent(policy.sources.weights),
  };
}

/** Why it is this policy; of a recognised one, which cells show it. */
function basisOf({ basis, detection }: TableEvaluation): Phrase {
  if (basis !== 'detected') return phrase(`audit.basis.${basis}`);
  const cells = detection.reasons.flatMap(({ cell }) => cell ?? []);
  return phrase('audit.basis.detected', { cells: [...new Set(cells)].join('、') });
}

function workingRow({ cell, name, inputs, steps, result, source }: Working, sheet: string): readonly DraftCell[] {
  const { text, figure, link } = AUDIT_STYLES;
  const said = steps.map((step) => say(step, 'zh-CN')).join('\n');
  const cells: Readonly<Record<Column, DraftCell>> = {
    cell: { content: linkContent(sheet, cell), style: link },
    name: { content: textContent(name), style: text },
    inputs: { content: textContent(inputLines(inputs).join('\n')), style: text },
    rule: { content: textContent(source?.rule ?? ''), style: text },
    steps: { content: textContent(shortened(said)), style: text },
    result: { content: result, style: figure },
    source: { content: source ? sourceContent(source) : textContent(''), style: text },
  };
  return COLUMNS.map(([column]) => cells[column]);
}

function inputLines(inputs: readonly TraceInput[]): readonly string[] {
  const lines = inputs.slice(0, INPUTS).map(({ name, text, cell }) => {
    const values = { name, text: text === '' ? phrase('audit.blank') : text };
    return say(
      cell === null ? phrase('audit.input-of-policy', values) : phrase('audit.input', { ...values, cell }),
      'zh-CN',
    );
  });
  if (inputs.length <= INPUTS) return lines;
  return [...lines, say(phrase('audit.input-more', { count: String(inputs.length) }), 'zh-CN')];
}

function shortened(text: string): string {
  return text.length > LONGEST_STEPS ? `${text.slice(0, LONGEST_STEPS)}…` : text;
}

function sourceContent({ document, place, evidence }: Policy['sources']['weights']): Content {
  const whole = [document, place].filter((part) => part !== null).join(' ');
  return inChinese(phrase('audit.source', { document: whole, evidence: phrase(`audit.evidence.${evidence}`) }));
}

function rowOf(content: (column: Column) => Content, style: DraftCell['style']): readonly DraftCell[] {
  return COLUMNS.map(([column]) => ({ content: content(column), style }));
}

/** What goes into a workbook is Chinese, as the forms in it are. */
function inChinese(said: Phrase): Content {
  return textContent(say(said, 'zh-CN'));
}
