import { cleanLevel, cleanName } from '../../../src/engine/table/clean-label';
import { flat, wordOf } from '../../../src/engine/table/text';

function level(text: string): [string, string | null] {
  const { text: clean, weight } = cleanLevel(text);
  return [clean, weight?.toFixed() ?? null];
}

function name(text: string): [string, string | null] {
  const { text: clean, weight } = cleanName(text);
  return [clean, weight?.toFixed() ?? null];
}

describe('一级、二级指标的名称', () => {
  test.each([
    ['产出指标(50分)', '产出指标', '50'],
    ['产\n出\n指\n标\n(50分)', '产出指标', '50'],
    ['效益指标（30 分）', '效益指标', '30'],
    ['过程(20%)', '过程', '20'],
    ['满意度指标【10分】', '满意度指标', '10'],
    ['成本指标（分值：12.5分，共两项）', '成本指标', '12.5'],
    ['产出（50）', '产出', '50'],
    ['项目决策 2 分', '项目决策', '2'],
    ['数量指标 15 分', '数量指标', '15'],
  ])('“%s”去掉分值', (text, clean, weight) => {
    expect(level(text)).toEqual([clean, weight]);
  });

  test('只剩分值的格没有名称，分值还在', () => {
    expect(level('(50分)')).toEqual(['', '50']);
  });

  test.each([
    ['（一）产出指标', '产出指标'],
    ['一、效益指标：', '效益指标'],
    ['1.数量指标', '数量指标'],
    ['（1）质量指标', '质量指标'],
    ['②时效指标', '时效指标'],
    ['★成本指标', '成本指标'],
    ['满意度    指标', '满意度指标'],
    ['可持续影\n响指标', '可持续影响指标'],
    ['绩　效　指　标', '绩效指标'],
  ])('“%s”去掉序号、星号和填充空格', (text, clean) => {
    expect(level(text)).toEqual([clean, null]);
  });
});

describe('三级指标的名称', () => {
  test.each([
    ['指标1：受助职工人数', '受助职工人数'],
    ['指标2:项目数', '项目数'],
    ['指标1免费发放种薯', '免费发放种薯'],
    ['指标1 2021年11月底前完成支付', '2021年11月底前完成支付'],
    ['1.培训人次', '培训人次'],
    ['1、培训人次', '培训人次'],
    ['（2）培训场次', '培训场次'],
    ['①培训天数', '培训天数'],
    ['★补助鱼塘面积', '补助鱼塘面积'],
    ['★1.补助鱼塘面积', '补助鱼塘面积'],
    ['三级指标1：合格率', '合格率'],
    ['指标1：', ''],
  ])('“%s”去掉序号', (text, clean) => {
    expect(name(text)).toEqual([clean, null]);
  });

  test.each([
    '1250千伏安变压器3台',
    '1.5亩桃树种植',
    '2021年11月30日前完成资金支付',
    '指标12021年完成',
    '指标一览表完成率',
    '十四五规划编制完成率',
    '项目（工程）验收合格率',
    '覆盖率（95%）',
    '购置设备（3）',
    '新增5G基站数',
    '其中桃树种植面积',
  ])('“%s”里的数字和括号是名称的一部分', (text) => {
    expect(name(text)).toEqual([text, null]);
  });

  test('名称后括号里的分值另记', () => {
    expect(name('困难职工人数（10分）')).toEqual(['困难职工人数', '10']);
  });

  test('英文词和数字之间的空格保留一个', () => {
    expect(name('购置 ThinkPad  X1 台数')).toEqual(['购置ThinkPad X1台数', null]);
  });
});

describe('文字', () => {
  test('值只去首尾空白和换行，句内空格保留', () => {
    expect(flat('  300 公里 \n 以上 ')).toBe('300 公里以上');
  });

  test('去掉从 Word 带来的书签和图片残留', () => {
    expect(flat('[bookmark: _GoBack]完成率[image: image1]')).toBe('完成率');
    expect(flat('[≥]5%')).toBe('[≥]5%');
  });

  test.each([
    ['预期指标值\n\n（包含数字及文字描述)', '预期指标值'],
    ['2023年度 指标值：', '指标值'],
    ['得分(20分*执行率)', '得分'],
    ['绩         效         指         标', '绩效指标'],
    ['(50分)', '(50分)'],
  ])('表头“%s”比较时读作“%s”', (text, word) => {
    expect(wordOf(text)).toBe(word);
  });
});
