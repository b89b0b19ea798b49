import fc from 'fast-check';
import { cellName } from '../../src/engine/grid/a1';
import type { Entry } from './grid-of';

/** An indicator as a form prints it. */
export interface FormIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly given: number;
  readonly note: string;
}

/** A form with what stands in it and how it is laid out on a sheet. */
export interface AnyForm {
  readonly rows: Entry[][];
  readonly merges: string[];
  readonly indicators: readonly FormIndicator[];
  readonly funds: { readonly budget: number; readonly spent: number } | null;
  readonly total: number;
}

const LEVELS: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
  ['成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']],
];

/** Names among which many begin like a word of the form itself. */
const NAMES = [
  '培训人次',
  '资金支出率',
  '预算执行率',
  '年度目标完成率',
  '指标达标率',
  '一级公路养护里程',
  '审核人次',
  '注册人数',
  '备注完整率',
  '项目负责人到岗率',
  '合计发放金额',
  '总分馆建设数',
  '说明会场次',
  '三级医院覆盖数',
  '附件归档率',
  '联系人走访次数',
  '主管部门满意度',
  '项目名称公示率',
  '小计量检定数',
  '绩效目标完成情况',
  '单位能耗',
  '其他收入增长率',
  '分值核定率',
  '评价结论采用率',
  '2023年完成项目数',
  '得分率',
  '项目资金到位率',
  '满意度',
  '数量',
  '自评覆盖率',
] as const;

const HEADERS = {
  level1: ['一级指标', '一级\n指标', '一级 指标'],
  level2: ['二级指标', '二级　指标'],
  level3: ['三级指标', '指标名称', '指标内容', '三 级 指 标'],
  target: [
    '年度指标值',
    '年度         指标值',
    '指标值',
    '目标值',
    '年初目标值(A)',
    '预期指标值\n\n（包含数字及文字描述)',
    '2023年度指标值',
  ],
  actual: ['实际完成值', '实际      完成值', '全年实际值', '全年完成值', '完成值', '实际完成值(B)', '目标完成情况'],
  weight: ['分值', '权重', '权重(%)', '指标权重(分)', '分 值'],
  given: ['得分', '自评得分', '自评分', '指标得分(分)', '得  分'],
  note: ['偏差原因分析及改进措施', '未完成原因分析', '备注', '偏差原因分析 及改进措施'],
  review: ['复核分', '得分系数(%)', '评价标准及依据'],
} as const;

type Column = keyof typeof HEADERS;

const columnOrders: readonly (readonly Column[])[] = [
  ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'given', 'note'],
  ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'given', 'note'],
  ['level1', 'level2', 'level3', 'target', 'weight', 'actual', 'given', 'review', 'note'],
  ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'given', 'review'],
];

const indicator = fc.record({
  name: fc.constantFrom(...NAMES),
  target: fc.constantFrom('≥500人', '≤1年', '=100%', '95%', '好', '2000元/人', '≤64万元', '年底前完成', '1'),
  actual: fc.constantFrom('520人', '1年', '100%', '98%', '好', '2000元/人', '60万元', '完成', '1'),
  weight: fc.integer({ min: 1, max: 50 }),
  given: fc.integer({ min: 0, max: 50 }),
  note: fc.constantFrom('', '无', '受汛期影响，下年度改进'),
});

const blocks = fc
  .subarray([...LEVELS.keys()], { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((block) =>
        fc
          .subarray([...(LEVELS[block]?.[1] ?? [])], { minLength: 1 })
          .chain((seconds) =>
            fc.tuple(
              ...seconds.map((second) =>
                fc.array(indicator, { minLength: 1, maxLength: 3 }).map((items) => ({ block, second, items })),
              ),
            ),
          ),
      ),
    ),
  )
  .map((parts) => parts.flat());

const layout = fc.record({
  /** How a level that goes on over several rows is written. */
  levels: fc.constantFrom('merged', 'merged-low', 'repeated', 'once'),
  bracketWeights: fc.boolean(),
  ordinals: fc.constantFrom('', '指标{n}：', '{n}.', '（{n}）', '★'),
  order: fc.constantFrom(...columnOrders),
  header: fc.record(
    Object.fromEntries(Object.entries(HEADERS).map(([key, words]) => [key, fc.constantFrom(...words)])) as Record<
      Column,
      fc.Arbitrary<string>
    >,
  ),
  side: fc.constantFrom('none', 'merged', 'blank'),
  top: fc.integer({ min: 0, max: 3 }),
  left: fc.integer({ min: 0, max: 2 }),
  headerGap: fc.integer({ min: 0, max: 3 }),
  funds: fc.constantFrom('none', 'above', 'below'),
  goal: fc.boolean(),
  fillers: fc.boolean(),
  totalLabel: fc.constantFrom('总分', '合计', '总 计', '自评总分'),
  totalMerged: fc.boolean(),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

/** Writes rows and merges while counting where it is. */
class Sheet {
  readonly rows: Entry[][];
  readonly merges: string[] = [];

  constructor(
    top: number,
    readonly left: number,
  ) {
    this.rows = Array.from({ length: top }, () => []);
  }

  get row(): number {
    return this.rows.length;
  }

  add(cells: readonly Entry[]): void {
    this.rows.push([...Array.from({ length: this.left }, () => null), ...cells]);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push(`${cellName(top, this.left + left)}:${cellName(bottom, this.left + right)}`);
  }
}

function addFunds(sheet: Sheet, width: number): { budget: number; spent: number } {
  sheet.add(
    ['项目资金\n（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].slice(
      0,
      Math.max(8, width),
    ),
  );
  const top = sheet.row - 1;
  sheet.add([null, '年度资金总额：', 100, 120, 90, 10, '75%', 7.5]);
  sheet.add([null, '其中：当年财政拨款', 100, 100, 70, '—', null, '—']);
  sheet.add([null, '      其他资金', null, 20, 20, '—', null, '—']);
  sheet.merge(top, 0, sheet.row - 1, 0);
  return { budget: 120, spent: 90 };
}

function addHead(sheet: Sheet, { goal }: Layout): void {
  sheet.add(['项目支出绩效自评表']);
  sheet.add(['（2023年度）']);
  sheet.add(['项目名称', null, '甲项目']);
  sheet.add(['主管部门', null, '乙局', null, '实施单位', null, '丙中心']);
  if (!goal) return;
  sheet.add(['年度总体目标', '预期目标', null, null, '实际完成情况']);
  sheet.add([null, '完成年度任务。', null, null, '已完成年度任务。']);
}

function levelText(
  indicators: readonly FormIndicator[],
  row: number,
  level: 'level1' | 'level2',
  style: Layout['levels'],
): string | null {
  const text = indicators[row]?.[level] ?? null;
  const start = runStart(indicators, row, level);
  const end = runEnd(indicators, row, level);
  if (style === 'repeated') return text;
  if (style === 'merged-low') return row === Math.min(start + 1, end) ? text : null;
  return row === start ? text : null;
}

function sameRun(a: FormIndicator | undefined, b: FormIndicator | undefined, level: 'level1' | 'level2'): boolean {
  return a?.level1 === b?.level1 && (level === 'level1' || a?.level2 === b?.level2);
}

function runStart(indicators: readonly FormIndicator[], row: number, level: 'level1' | 'level2'): number {
  let start = row;
  while (start > 0 && sameRun(indicators[start - 1], indicators[row], level)) start--;
  return start;
}

function runEnd(indicators: readonly FormIndicator[], row: number, level: 'level1' | 'level2'): number {
  let end = row;
  while (end + 1 < indicators.length && sameRun(indicators[end + 1], indicators[row], level)) end++;
  return end;
}

function addIndicators(sheet: Sheet, indicators: readonly FormIndicator[], form: Layout): void {
  const offset = form.side === 'none' ? 0 : 1;
  const side = form.side === 'none' ? [] : ['绩         效         指         标'];
  const top = sheet.row;
  sheet.add([...side, ...form.order.map((column) => form.header[column])]);
  for (let gap = 0; gap < form.headerGap; gap++) sheet.add([]);
  const first = sheet.row;
  for (const [row, item] of indicators.entries()) {
    const sum = indicators
      .filter(({ level1 }) => level1 === item.level1)
      .reduce((total, { weight }) => total + weight, 0);
    const level1 = levelText(indicators, row, 'level1', form.levels);
    const cells: Record<Column, Entry> = {
      level1: level1 !== null && form.bracketWeights ? `${level1}(${sum}分)` : level1,
      level2: levelText(indicators, row, 'level2', form.levels),
      level3: form.ordinals.replace('{n}', String((row % 9) + 1)) + item.name,
      target: item.target,
      actual: item.actual,
      weight: item.weight,
      given: item.given,
      note: item.note,
      review: null,
    };
    sheet.add([...side.map(() => null), ...form.order.map((column) => cells[column])]);
    if (!form.levels.startsWith('merged')) continue;
    for (const [place, level] of [
      [offset, 'level1'],
      [offset + 1, 'level2'],
    ] as const) {
      if (runStart(indicators, row, level) === row)
        sheet.merge(first + row, place, first + runEnd(indicators, row, level), place);
    }
  }
  if (form.fillers)
    sheet.add([...side.map(() => null), ...form.order.map((column) => (column === 'level3' ? '……' : null))]);
  if (form.side === 'merged') sheet.merge(top, 0, sheet.row - 1, 0);
}

function addTotal(sheet: Sheet, form: Layout, weight: number, given: number): void {
  const offset = form.side === 'none' ? 0 : 1;
  const cells: Entry[] = [
    ...Array.from({ length: offset }, () => null),
    ...form.order.map((column) => (column === 'weight' ? weight : column === 'given' ? given : null)),
  ];
  cells[0] = form.totalLabel;
  if (form.totalMerged) sheet.merge(sheet.row, 0, sheet.row, offset + 2);
  sheet.add(cells);
}

/** Forms of the published kinds, with their wording, order of columns, merges and blanks at random. */
export const anyForm: fc.Arbitrary<AnyForm> = fc.tuple(blocks, layout).map(([parts, form]) => {
  const indicators = parts.flatMap(({ block, second, items }) =>
    items.map((item): FormIndicator => ({ level1: LEVELS[block]?.[0] ?? '', level2: second, ...item })),
  );
  const sheet = new Sheet(form.top, form.left);
  addHead(sheet, form);
  const above = form.funds === 'above' ? addFunds(sheet, form.order.length) : null;
  addIndicators(sheet, indicators, form);
  const total = indicators.reduce((sum, { given }) => sum + given, 0);
  addTotal(sheet, form, 100, total);
  const funds = above ?? (form.funds === 'below' ? addFunds(sheet, form.order.length) : null);
  sheet.add(['注：得分不得超过分值。']);
  return { rows: sheet.rows, merges: sheet.merges, indicators, funds, total };
});
