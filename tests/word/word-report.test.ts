import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { evaluate, type Grid, type TableEvaluation } from '../../src/engine';
import { documentOf, rollUpDocument } from '../../src/word/word-document';
import { wordReport } from '../../src/word/word-report';
import { gridOf, type Entry } from '../support/grid-of';
import { POLICY } from '../support/result-of';

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

function form(name = '职工疗休养'): Entry[][] {
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', name, '', '', '实施单位', '某县总工会'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 93.15, 93.15, 61.57, 10, null, null],
    HEAD,
    ['产出指标', '数量指标', '疗休养人数', '≥180人', '164人', 25, null, null],
    ['产出指标', '数量指标', '活动场次', 8, 8, 25, null, '无'],
    ['产出指标', '质量指标', '合格率', '100%', '100%', 30, null, null],
    ['满意度指标', '服务对象满意度指标', '职工满意度', '≥95%', '96%', 10, null, null],
    ['总分', '', '', '', '', null, null, null],
  ];
}

function tableOf(grid: Grid): TableEvaluation {
  const [table] = evaluate(grid, POLICY).tables;
  if (!table) throw new Error('The grid holds no table.');
  return table;
}

/** The parts of the file as texts, each of them sound XML. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => {
      const xml = strFromU8(data);
      new SaxesParser({ xmlns: true }).write(xml).close();
      return [path, xml];
    }),
  );
}

const documentXml = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';
const styleOf = (xml: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(xml)?.[0] ?? '';
const evaluation = tableOf(gridOf(form()));

test('公文格式：标题、各级标题、正文的字体字号，行距和首行缩进', async () => {
  const parts = partsOf(await wordReport([documentOf(evaluation, 'A')]));
  const styles = parts['word/styles.xml'] ?? '';
  const looks = ['Title', 'Heading1', 'Heading2', 'Heading3'].map((id) => {
    const style = styleOf(styles, id);
    return [
      /w:eastAsia="([^"]+)"/.exec(style)?.[1],
      /<w:sz w:val="(\d+)"/.exec(style)?.[1],
      /<w:color w:val="(\w+)"/.exec(style)?.[1],
    ];
  });
  expect(looks).toEqual([
    ['方正小标宋简体', '44', '000000'],
    ['黑体', '32', '000000'],
    ['楷体_GB2312', '32', '000000'],
    ['仿宋_GB2312', '32', '000000'],
  ]);
  expect(styleOf(styles, 'Heading3')).toMatch(/<w:b\/>/);
  expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*w:firstLine="640".*<\/w:docDefaults>/);
  expect(styles).toMatch(/<w:spacing[^>]*w:line="579"[^>]*w:lineRule="exact"/);
  expect(styles).toMatch(/w:firstLineChars="200"/);
});

test('每段文字自己写明中西文字体，缺字体时有替代', async () => {
  const parts = partsOf(await wordReport([documentOf(evaluation, 'A')]));
  const runs = (parts['word/document.xml'] ?? '').match(/<w:r>.*?<\/w:r>/g) ?? [];
  expect(runs.length).toBeGreaterThan(50);
  expect(runs.filter((run) => !/<w:rFonts [^>]*w:ascii="[^"]+"[^>]*w:eastAsia="[^"]+"/.test(run))).toEqual([]);
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong');
});

test('A4，上37下35左28右26毫米，页码在页脚正中', async () => {
  const parts = partsOf(await wordReport([documentOf(evaluation, 'A')]));
  const margins = /<w:pgMar [^>]*>/.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
  const millimetres = (side: string) =>
    Math.round(Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) * (25.4 / 1440));
  expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([37, 35, 28, 26]);
  expect(parts['word/footer1.xml']).toMatch(/<w:jc w:val="center"\/>.*— .*PAGE.* —/);
});

test('表格上面的文字与表格之间留空，不分在两页', async () => {
  const document = documentXml(await wordReport([documentOf(evaluation, 'A')]));
  const above = [...document.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>(?=<w:tbl>)/g)].map(([paragraph]) => paragraph);
  expect(above).toHaveLength(2);
  for (const paragraph of above) {
    expect(paragraph).toContain('<w:keepNext/>');
    expect(paragraph).toMatch(/<w:spacing [^>]*w:after="160"/);
  }
});

test('指标表是真的表格：边框、重复的表头、纵向合并的一二级指标、执行率和总分', async () => {
  const document = documentXml(await wordReport([documentOf(evaluation, 'A')]));
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  expect(tables).toHaveLength(2);
  const [funds = '', indicators = ''] = tables;
  expect(cellsOf(funds)).toEqual([
    ['资金来源', '年初预算数（万元）', '全年预算数（万元）', '全年执行数（万元）', '执行率'],
    ['年度资金总额', '93.15', '93.15', '61.57', '66.10%'],
  ]);
  expect(cellsOf(indicators)).toEqual([
    HEAD,
    ['预算执行率', '', '66.10%', '10', '6.61', ''],
    ['产出指标', '数量指标', '疗休养人数', '≥180人', '164人', '25', '22.78', ''],
    ['', '', '活动场次', '8', '8', '25', '25', '无'],
    ['', '质量指标', '合格率', '100%', '100%', '30', '30', ''],
    ['满意度指标', '服务对象满意度指标', '职工满意度', '≥95%', '96%', '10', '10', ''],
    ['总分', '100', '94.39', ''],
  ]);
  expect(indicators.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(indicators.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
  expect(indicators.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(3);
  expect(indicators).toMatch(/<w:insideH w:val="single"/);
  const widths = [...indicators.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11_906 - 1587 - 1474);
});

function cellsOf(table: string): string[][] {
  const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  return rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map(textIn));
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

test('待补充处逐一标黄，别的文字都不标', async () => {
  const document = documentXml(await wordReport([documentOf(evaluation, 'A')]));
  const runs = document.match(/<w:r>.*?<\/w:r>/g) ?? [];
  const marked = runs.filter((run) => run.includes('<w:highlight w:val="yellow"/>')).map(textIn);
  expect(marked.length).toBeGreaterThan(5);
  expect(marked.filter((text) => !/^【待补充[^】]*】$/.test(text))).toEqual([]);
  expect(textIn(document).match(/【待补充/g)).toHaveLength(marked.length);
});

test('写两次，逐字节相同；文件里没有日期和人名', async () => {
  const [once, again] = [await wordReport([documentOf(evaluation)]), await wordReport([documentOf(evaluation)])];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  expect(partsOf(once)['docProps/core.xml']).not.toMatch(/created|modified|creator/i);
});

test('几份报告各起一页，汇总在前', async () => {
  const other = tableOf(gridOf(form('送温暖')));
  const sources = [evaluation, other].map((one) => ({ evaluation: one, file: null }));
  const document = documentXml(await wordReport([rollUpDocument(sources), documentOf(evaluation), documentOf(other)]));
  expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(3);
  expect(textIn(document)).toMatch(/^绩效自评汇总纳入汇总的自评项目共2个/);
});

test('控制字符、尖括号和很长的单元格都不会弄坏文件', async () => {
  const rows = form('甲<b>&乙\u0001\uFFFF');
  rows[7]![2] = `活动${'很长的名称'.repeat(6000)}\uD800`;
  const document = documentXml(await wordReport([documentOf(tableOf(gridOf(rows)), 'A')]));
  expect(textIn(document)).toContain('甲&lt;b&gt;&amp;乙');
  const long = (document.match(/<w:tr>.*?<\/w:tr>/g) ?? []).filter((row) => row.includes('很长的名称'));
  expect(long).toHaveLength(1);
  expect(long[0]).not.toContain('<w:cantSplit/>');
});
