import type { Grid, PlanEntry } from '../../../src/engine';
import { ExcelHost } from '../../../src/workbook/excel/excel-host';
import { EmulatedExcel } from '../../support/excel-host/emulated-excel';
import { gridsOf } from '../../support/excel-host/grids-of';
import { installExcel } from '../../support/excel-host/install-excel';
import { Person } from '../../support/excel-host/person';
import { workbookOf } from '../../support/excel-host/workbook-of';
import { gridOf } from '../../support/grid-of';

/** An Excel with an add-in and a person at its keyboard. */
export interface Desk {
  readonly excel: EmulatedExcel;
  readonly host: ExcelHost;
  readonly person: Person;
  /** All sheets as they stand, to be compared. */
  readonly sheets: () => readonly Grid[];
}

type ExcelKind = NonNullable<ConstructorParameters<typeof EmulatedExcel>[1]>;

const desks: Desk[] = [];
let usual: ExcelKind = { platform: 'desktop', api: '1.14' };

/** Which Excel the tests of this file run in. */
export function inExcel(kind: ExcelKind): void {
  usual = kind;
}

/** Opens these sheets in the emulated Excel. */
export function excelWith(grids: readonly Grid[], options: ExcelKind = usual): Desk {
  const excel = new EmulatedExcel(workbookOf(...grids), options);
  installExcel(excel);
  const desk = { excel, host: new ExcelHost(), person: new Person(excel.book), sheets: () => gridsOf(excel.book) };
  desks.push(desk);
  return desk;
}

afterEach(() => {
  expect(desks.splice(0).flatMap(({ excel }) => excel.notEmulated)).toEqual([]);
});

/** A planned cell that was blank, for tests that say no more than what matters. */
export function entry(cell: string, after: Partial<PlanEntry['after']>, more: Partial<PlanEntry> = {}): PlanEntry {
  return {
    sheet: '自评表',
    cell,
    kind: 'score',
    before: '',
    beforeFormula: null,
    after: { type: 'number', text: '', formula: null, ...after },
    why: { id: 'plan.report', slots: {} } as unknown as PlanEntry['why'],
    ...more,
  };
}

/** A form with indicators from row 3 on: A name, B target, C actual, D weight, E score, F rate, G note. */
export function formOf(indicators: number): Grid {
  const rows = Array.from({ length: indicators }, (_, index) => [
    `指标${index + 1}`,
    `≥${index}人`,
    index + 1,
    10,
    null,
    null,
    index % 3 === 0 ? '已有说明' : null,
  ]);
  return gridOf(
    [['绩效自评表'], ['三级指标', '年度指标值', '实际完成值', '分值', '得分', '完成率', '偏差原因'], ...rows],
    {
      sheet: '自评表',
      merges: ['A1:G1'],
    },
  );
}
