import { GridView } from '../../src/engine/grid/view';
import type { Grid } from '../../src/engine/grid/grid';
import { decimal, ONE, sum, type Decimal } from '../../src/engine/number/decimal';
import { policyById } from '../../src/engine/policy/policies';
import type { Policy } from '../../src/engine/policy/policy';
import { gradeNamed } from '../../src/engine/scoring/grade';
import type { ScoredIndicator } from '../../src/engine/scoring/scored';
import { Share } from '../../src/engine/scoring/share';
import type { Field, FundsRow, IndicatorRow, Label, Table } from '../../src/engine/table/table';
import { addendsOf } from '../../src/engine/scoring/addends';
import { gradesApply } from '../../src/engine/scoring/full-marks';
import type { TableResult } from '../../src/engine/table-result';
import { gridOf, type Entry } from './grid-of';

/** 指标 One indicator of the small form: what its cells hold and what was computed from them. */
export interface SmallIndicator {
  readonly name?: Entry;
  readonly target?: Entry;
  readonly actual?: Entry;
  readonly weight?: Entry;
  readonly given?: Entry;
  readonly note?: Entry;
  /** Computed; `status` is `scored` with a score and `needs-confirmation` without. */
  readonly score?: string;
  readonly completion?: string;
  readonly outcome?: ScoredIndicator['outcome'];
  readonly more?: Partial<Pick<ScoredIndicator, 'status' | 'reason' | 'method'>>;
  readonly row?: Partial<IndicatorRow>;
}

/** A form of a fixed layout: year in A2, project and unit in row 3, funds in row 5, indicators from row 7, then the total. */
export interface SmallForm {
  readonly year?: string;
  readonly project?: string;
  readonly unit?: string;
  /** In row 5: C initial, D budget, E spent, F weight, G rate, H score. */
  readonly funds?: readonly Entry[];
  readonly execution?: { readonly rate?: string; readonly score?: string };
  readonly indicators?: readonly SmallIndicator[];
  /** In the row below the indicators: F weight, G score, H grade. */
  readonly total?: readonly Entry[];
  readonly grade?: string;
}

const policy = policyById('mof-2020') as Policy;
const FUNDS_ROW = 5;
const FIRST_INDICATOR = 7;

/** The sheet of the form: indicators hold C name, D target, E actual, F weight, G score, H note. */
export function smallGrid(form: SmallForm): Grid {
  const { year, project, unit, funds = [], indicators = [], total = [] } = form;
  return gridOf([
    ['项目支出绩效自评表'],
    [year && `（${year}年度）`],
    ['项目名称', project, '实施单位', unit],
    [],
    ['', '年度资金总额', ...funds],
    [],
    ...indicators.map((one) => ['', '', one.name, one.target, one.actual, one.weight, one.given, one.note]),
    ['总分', '', '', '', '', ...total],
  ]);
}

/** The result of the form, its places read from `grid`: the form's own, or one that was written to. */
export function smallResult(form: SmallForm, grid: Grid = smallGrid(form)): TableResult {
  const at = reader(grid);
  const indicators = (form.indicators ?? []).map((one, index) => indicatorOf(one, FIRST_INDICATOR + index, at));
  const execution = executionOf(form, at);
  const scores = indicators.flatMap(({ row, score }) => score ?? row.given?.number ?? []);
  const executionScore = execution?.score ?? execution?.given;
  const weights = indicators.flatMap(({ row }) => row.weight?.number ?? []);
  const totalRow = FIRST_INDICATOR + indicators.length;
  const given = at(`G${totalRow}`);
  const all = executionScore ? [executionScore, ...scores] : scores;
  const weight = weights.length === 0 ? null : sum([...weights, execution?.weight ?? decimal(0)]);
  const nominalGrade = form.grade ?? null;
  return {
    table: tableOf(form, at, execution?.funds ?? null, totalRow, indicators),
    execution,
    indicators,
    total: {
      weight,
      printedWeight: weight,
      score: all.length === 0 ? null : sum(all),
      open: indicators.filter(({ row, score }) => row.weight?.number && !score && !row.given?.number).length,
      nominalGrade,
      grade: gradesApply({ weight }, addendsOf({ execution, indicators }), policy) ? nominalGrade : null,
      given: given.number,
      weightGiven: at(`F${totalRow}`).number,
      gradeGiven: gradeNamed(at(`H${totalRow}`).text, policy),
    },
    rates: [],
    products: [],
  };
}

type Reader = (cell: string) => Field;

function reader(grid: Grid): Reader {
  const view = new GridView(grid);
  return (cell) => {
    const { text, value, formula } = view.cell(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65);
    return { cell, text: text.trim(), value, formula, number: numberOf(text, value) };
  };
}

function numberOf(text: string, value: unknown): Decimal | null {
  if (typeof value === 'number') return decimal(value);
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  return match?.[1] === undefined ? null : decimal(match[1]).div(match[2] ? 100 : 1);
}

function executionOf({ funds, execution }: SmallForm, at: Reader): TableResult['execution'] {
  if (!funds) return null;
  const field = (column: string) => at(`${column}${FUNDS_ROW}`);
  const total: FundsRow = {
    label: '年度资金总额',
    row: FUNDS_ROW,
    initial: field('C'),
    budget: field('D'),
    spent: field('E'),
    weight: field('F'),
    rate: field('G'),
    given: field('H'),
    note: field('I'),
  };
  return {
    funds: { moneyUnit: '万元', rows: [total], labelWeight: null },
    total,
    base: 'budget',
    rate: execution?.rate === undefined ? null : decimal(execution.rate),
    weight: total.weight?.number ?? null,
    given: total.given?.number ?? null,
    rateGiven: total.rate?.number ?? null,
    score: execution?.score === undefined ? null : decimal(execution.score),
    trace: null,
  };
}

function indicatorOf(one: SmallIndicator, row: number, at: Reader): ScoredIndicator {
  const field = (column: string) => at(`${column}${row}`);
  const name: Label = { text: field('C').text, cell: `C${row}`, weight: null };
  const quantity = { kind: 'text', text: '', notes: [] } as const;
  return {
    row: {
      row,
      rows: [row],
      level1: null,
      level2: null,
      level3: name,
      target: field('D'),
      actual: field('E'),
      weight: field('F'),
      given: field('G'),
      coefficient: null,
      note: field('H'),
      unitText: '',
      nature: '',
      detail: false,
      sharedWith: null,
      ...one.row,
    },
    target: quantity,
    actual: quantity,
    status: one.score === undefined ? 'needs-confirmation' : 'scored',
    reason: null,
    method: 'proportional',
    weight: weightIn(field('F')),
    score: one.score === undefined ? null : decimal(one.score),
    completion: one.completion === undefined ? null : new Share(decimal(one.completion), ONE),
    outcome: one.outcome ?? null,
    answered: false,
    trace: null,
    remark: null,
    ...one.more,
  };
}

function weightIn({ cell, number }: Field): ScoredIndicator['weight'] {
  return number && { value: number, cell };
}

function tableOf(
  { year, project, unit }: SmallForm,
  at: Reader,
  funds: Table['funds'],
  totalRow: number,
  indicators: readonly ScoredIndicator[],
): Table {
  return {
    sheet: 'Sheet1',
    area: { top: 0, left: 0, bottom: totalRow - 1, right: 8 },
    kind: 'project',
    title: at('A1'),
    year: year ?? null,
    yearCell: year === undefined ? null : 'A2',
    project: project === undefined ? null : at('B3'),
    department: null,
    unit: unit === undefined ? null : at('D3'),
    funds,
    allocation: null,
    accounts: null,
    goal: null,
    headerRows: [6],
    columns: [],
    indicators: indicators.map(({ row }) => row),
    total: {
      row: totalRow,
      label: '总分',
      weight: at(`F${totalRow}`),
      given: at(`G${totalRow}`),
      grade: at(`H${totalRow}`),
    },
    footnotes: [],
    conclusions: [],
  };
}
