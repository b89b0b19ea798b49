/** A row of the form with its look, its height in points, and what its ten cells hold; a text with `=` is a formula. */
export interface FormRow {
  readonly look: 'title' | 'subtitle' | 'header' | 'body' | 'total';
  readonly height: number;
  readonly values: readonly (string | number | null)[];
}

/** 1-based row on which the indicators begin. */
export const FIRST_INDICATOR = 14;
const INDICATORS = 26;
const TOTAL = FIRST_INDICATOR + INDICATORS;

/** Widths of the columns, in digits. */
export const WIDTHS = [5.1, 9.4, 11.5, 18.6, 13.1, 13.1, 8.3, 9, 14.4, 14.9] as const;

/** 一级指标, 二级指标, how many indicators stand under it, and the weight of each. */
const BLOCKS: readonly (readonly [string, string, number, number])[] = [
  ['产出指标', '数量指标', 5, 4],
  ['产出指标', '质量指标', 4, 3],
  ['产出指标', '时效指标', 3, 3],
  ['产出指标', '成本指标', 3, 3],
  ['效益指标', '经济效益指标', 2, 3],
  ['效益指标', '社会效益指标', 3, 4],
  ['效益指标', '生态效益指标', 2, 3],
  ['效益指标', '可持续影响指标', 2, 3],
  ['满意度指标', '服务对象满意度指标', 2, 5],
];

/** Name, target and actual of the kinds of indicators that a form has. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['培训人数', '≥180人', '164人'],
  ['验收合格率', '≥95%', '97.5%'],
  ['完成时间', '2023年12月底前', '2023年11月30日'],
  ['项目成本', '≤93.15万元', '61.57万元'],
  ['服务水平', '显著提升', '显著提升'],
  ['慰问户数', '50户', '52户'],
];

/** A self-evaluation form of 41 rows: head, funds with their sources, goal, a header of two rows, 26 indicators, total, note. */
export function formRows(): readonly FormRow[] {
  return [...headRows(), ...indicatorRows(), ...endRows()];
}

/** The merged areas of the form. */
export const MERGES: readonly string[] = [
  ...['A1:J1', 'A2:J2', 'A3:B3', 'C3:J3', 'A4:B4', 'C4:F4', 'H4:J4', 'A5:B9', 'A10:A11', 'B10:F10', 'G10:J10'],
  ...['C5:D5', 'C6:D6', 'C7:D7', 'C8:D8', 'C9:D9', 'B11:F11', 'G11:J11', 'A12:A39', 'B12:B13', 'C12:C13', 'D12:D13'],
  ...['E12:E13', 'F12:F13', 'G12:G13', 'H12:H13', 'I12:J13', `A${TOTAL}:F${TOTAL}`, `I${TOTAL}:J${TOTAL}`],
  ...Array.from({ length: INDICATORS }, (_, index) => `I${FIRST_INDICATOR + index}:J${FIRST_INDICATOR + index}`),
  ...levelMerges('B', 0),
  ...levelMerges('C', 1),
];

function headRows(): FormRow[] {
  const body = (...values: FormRow['values']): FormRow => ({ look: 'body', height: 20, values: padded(values) });
  const header = (...values: FormRow['values']): FormRow => ({ look: 'header', height: 24, values: padded(values) });
  return [
    { look: 'title', height: 36, values: padded(['项目支出绩效自评表']) },
    { look: 'subtitle', height: 20.1, values: padded(['（2023年度）']) },
    body('项目名称', null, '某项目'),
    body('主管部门', null, '某局', null, null, null, '实施单位', '某单位'),
    header('项目资金（万元）', null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
    body(null, null, '年度资金总额', null, 93.15, 93.15, 61.57, 10),
    body(null, null, '其中：当年财政拨款', null, 80, 80, 50),
    body(null, null, '上年结转资金', null, 13.15, 13.15, 11.57),
    body(null, null, '其他资金', null, 0, 0, 0),
    header('年度总体目标', '预期目标', null, null, null, null, '实际完成情况'),
    body(null, '按计划完成全部任务', null, null, null, null, '任务已全部完成'),
    header(
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ),
    header(),
  ];
}

function indicatorRows(): FormRow[] {
  const blocks = BLOCKS.flatMap((block) => Array.from({ length: block[2] }, () => block));
  return blocks.map(([level1, level2, , weight], index) => {
    const [name, target, actual] = KINDS[index % KINDS.length] ?? ['', '', ''];
    const values = padded([null, level1, level2, `${name}${index + 1}`, target, actual, weight]);
    return { look: 'body', height: 30, values };
  });
}

function endRows(): FormRow[] {
  const [from, to] = [FIRST_INDICATOR, TOTAL - 1];
  const sums = [`=SUM(G${from}:G${to})+H6`, `=SUM(H${from}:H${to})+J6`];
  return [
    { look: 'total', height: 24, values: padded(['总分', null, null, null, null, null, ...sums]) },
    { look: 'subtitle', height: 20, values: padded(['填报人：某某', null, null, null, '联系电话：']) },
  ];
}

/** A merged cell for each run of rows with the same label. */
function levelMerges(column: string, level: 0 | 1): string[] {
  const runs = new Map<string, { from: number; to: number }>();
  let row = FIRST_INDICATOR;
  for (const block of BLOCKS) {
    const run = runs.get(block[level]) ?? { from: row, to: row };
    row += block[2];
    runs.set(block[level], { ...run, to: row - 1 });
  }
  return [...runs.values()].map(({ from, to }) => `${column}${from}:${column}${to}`);
}

function padded(values: FormRow['values']): FormRow['values'] {
  return [...values, ...Array.from({ length: WIDTHS.length - values.length }, () => null)];
}
