import { decimal } from '../../../src/engine/number/decimal';
import { fixedText, ratioText } from '../../../src/engine/number/round';
import { say } from '../../../src/engine/message/phrase';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import { label, LINEAR, scored, words, type Told } from './fixtures';

/** What became of an indicator in one line: `scored proportional 9.11 0.9111 missed`, or with its reason. */
function told({ status, reason, method, score, completion, outcome }: ScoredIndicator): string {
  const figures = [score && fixedText(score, 2), completion && ratioText(completion.ratio)].map((text) => text ?? '-');
  return [status, reason, method ?? '-', ...figures, outcome ?? '-'].filter((part) => part !== null).join(' ');
}

const TEN = { weight: 10 };

describe('定量指标', () => {
  test.each<[Told, string]>([
    [{ ...TEN, target: '≥180人', actual: '164人' }, 'scored proportional 9.11 0.9111 missed'],
    [{ ...TEN, target: '不低于180人', actual: '180人' }, 'scored proportional 10.00 1.0000 met'],
    [{ ...TEN, weight: 8, target: '≥113人', actual: '224人' }, 'scored proportional 8.00 1.9823 exceeded'],
    [{ ...TEN, target: '≤10天', actual: '12天' }, 'scored reverse 8.33 0.8333 missed'],
    [{ ...TEN, target: '≤10天', actual: '20天' }, 'scored reverse 5.00 0.5000 missed'],
    [{ ...TEN, weight: 8, target: '控制在93.15万元以内', actual: '61.57万元' }, 'scored reverse 8.00 1.5129 met'],
    [{ ...TEN, target: '=300天', actual: '285天' }, 'scored equal 9.50 0.9500 missed'],
    [{ ...TEN, target: '=0件', actual: '0件' }, 'scored zero-target 10.00 - met'],
    [{ ...TEN, target: '=0件', actual: '3件' }, 'scored zero-target 0.00 - missed'],
    [{ ...TEN, target: '≥180人', actual: '-3人' }, 'scored proportional 0.00 -0.0167 missed'],
    [{ ...TEN, level3: '补助标准', target: '2000元/人', actual: '2000元/人' }, 'scored standard 10.00 1.0000 met'],
    [{ ...TEN, level3: '慰问标准', target: '5000-25000元/人', actual: '4000元/人' }, 'scored range 8.00 0.8000 missed'],
    [{ ...TEN, target: '0起', actual: '零事故' }, 'scored zero-target 10.00 - met'],
    [{ ...TEN, target: '1:1.5', actual: '1:1.5' }, 'scored standard 10.00 1.0000 met'],
  ])('%j → %s', (indicator, expected) => {
    expect(told(scored(indicator))).toBe(expected);
  });

  test('比例不同时，哪个好由人定', () => {
    for (const target of ['1:18', '≤1:18', '≥1:18'])
      expect(told(scored({ ...TEN, target, actual: '1:16' }))).toContain('qualitative');
  });

  test('反向公式由口径决定', () => {
    expect(told(scored({ ...TEN, target: '≤10天', actual: '12天' }, LINEAR))).toBe('scored reverse 8.00 0.8333 missed');
    expect(told(scored({ ...TEN, target: '≤10天', actual: '20天' }, LINEAR))).toBe('scored reverse 0.00 0.5000 missed');
  });

  test('单位不同、量相同的，换算后再比', () => {
    expect(told(scored({ ...TEN, target: '≤200万元', actual: '1955000元' }))).toContain('reverse 10.00');
    expect(told(scored({ ...TEN, target: '≥1公里', actual: '800米' }))).toBe('scored proportional 8.00 0.8000 missed');
  });

  test('一边没写单位，按同一单位算，并且说明', () => {
    const indicator = scored({ ...TEN, target: '≥50个', actual: '50' });
    expect(told(indicator)).toBe('scored unit-assumed proportional 10.00 1.0000 met');
    expect(indicator.remark && say(indicator.remark, 'zh-CN')).toContain('换成同一单位计算');
  });

  test('指标值为 0 的，完成值写“无”就是 0', () => {
    const indicator = scored({ ...TEN, target: '0起', actual: '无' });
    expect(indicator.score?.toString()).toBe('10');
    expect(scored({ ...TEN, target: '3起', actual: '无' }).score).toBeNull();
  });

  test('没有指标值一栏的表，说明总分按填写的得分计', () => {
    const { remark } = scored({ ...TEN, actual: '20人' });
    expect(remark && say(remark, 'zh-CN')).toContain('没有年度指标值一栏');
  });

  test('偏差是完成率减一', () => {
    const { completion } = scored({ ...TEN, target: '≥180人', actual: '164人' });
    expect(completion && ratioText(completion.excess)).toBe('-0.0889');
  });

  test('底稿记下输入的单元格、规则和步骤', () => {
    const { trace } = scored({ ...TEN, target: '≥180人', actual: '164人', given: 10 });
    expect(trace?.rule).toBe('quantitative');
    expect(trace?.inputs.map(({ name, text, cell }) => [say(name, 'zh-CN'), text, cell])).toEqual([
      ['年度指标值', '≥180人', 'D7'],
      ['实际完成值', '164人', 'E7'],
      ['分值', '10', 'F7'],
    ]);
    expect(words(trace?.steps)).toEqual(['164 ÷ 180 = 91.11%', '91.11% × 10 = 9.11']);
  });
});

describe('方向', () => {
  test.each<[Told, string]>([
    [{ target: '50人', actual: '40人' }, '推断为正向指标'],
    [{ target: '64万元', actual: '70万元', level2: '成本指标' }, '推断为反向指标'],
    [{ target: '2000元/人', actual: '2100元/人' }, '推断为应恰好执行的标准'],
  ])('%j 没有写比较符，底稿写明%s', (indicator, sentence) => {
    expect(words(scored({ ...TEN, ...indicator }).trace?.steps)[0]).toContain(sentence);
  });

  test('写明比较符的不说推断', () => {
    expect(words(scored({ ...TEN, target: '≥50人', actual: '40人' }).trace?.steps)[0]).toBe('40 ÷ 50 = 80.00%');
  });
});

describe('不能算的，说明为什么；人给的得分不动', () => {
  test.each<[string, Told, string]>([
    ['照抄指标值', { target: '≥500人', actual: '≥500人' }, 'needs-confirmation copied-actual'],
    ['完成值带“以内”', { target: '≤8100元/人', actual: '≤7700元/人以内' }, 'needs-confirmation copied-actual'],
    ['完成值带“以上”', { target: '≥90%', actual: '90%以上' }, 'needs-confirmation copied-actual'],
    ['完成值带等号', { target: '=0件', actual: '=0件' }, 'needs-confirmation copied-actual'],
    ['照抄区间', { target: '5000-25000元/人', actual: '5000-25000元/人' }, 'needs-confirmation copied-actual'],
    ['完成值是区间', { target: '≥5个', actual: '5-8个' }, 'unreadable text-for-quantity'],
    ['完成值是文字', { target: '≤30万元', actual: '完成' }, 'unreadable text-for-quantity'],
    ['完成值是档次', { target: '≥30万元', actual: '达成预期指标' }, 'unreadable text-for-quantity'],
    ['量纲不同', { target: '≥550人', actual: '20万元' }, 'unreadable dimension-differs'],
    ['指标值空白', { target: '', actual: '20人' }, 'unreadable target-blank'],
    ['没有指标值一列', { actual: '20人' }, 'unreadable target-blank'],
    ['完成值空白', { target: '≥20人', actual: '' }, 'unreadable actual-blank'],
    ['完成值写“无”', { target: '≥20人', actual: '无' }, 'unreadable actual-blank'],
    ['定性指标没有完成值', { target: '显著提升', actual: '' }, 'unreadable actual-blank'],
    [
      '几项任务',
      { target: '完成1部宣传片,2套方案', actual: '完成1部宣传片,2套方案' },
      'needs-confirmation several-tasks',
    ],
  ])('%s', (_, indicator, expected) => {
    const result = scored({ ...TEN, given: 10, ...indicator });
    expect(told(result)).toBe(`${expected} - - - -`);
    expect(result.trace).toBeNull();
    expect(result.remark).not.toBeNull();
  });
});

describe('不计分的行', () => {
  test.each<[string, Told, string]>([
    ['“其中”明细', { ...TEN, more: { detail: true } }, 'not-scored detail proportional - 0.9111 missed'],
    ['共用单元格', { ...TEN, more: { sharedWith: 6 } }, 'not-scored shared-cell proportional - 0.9111 missed'],
    ['没有分值一列', {}, 'not-scored no-weight proportional - 0.9111 missed'],
    ['分值空白', { weight: '' }, 'not-scored no-weight proportional - 0.9111 missed'],
    ['分值写“/”', { weight: '/' }, 'not-scored no-weight proportional - 0.9111 missed'],
    ['分值为负', { weight: -2 }, 'not-scored no-weight proportional - 0.9111 missed'],
  ])('%s：不给得分，但说得出完成情况', (_, indicator, expected) => {
    expect(told(scored({ target: '≥180人', actual: '164人', ...indicator }))).toBe(expected);
  });

  test.each([
    ['无', '无'],
    ['—', '—'],
    ['—', ''],
  ])('指标值“%s”、完成值“%s”：不适用', (target, actual) => {
    expect(told(scored({ ...TEN, target, actual }))).toBe('not-scored not-applicable - - - -');
  });

  test('分值只写在指标名称里也算', () => {
    const { score, trace } = scored({ target: '≥180人', actual: '164人', more: { level3: label('人数', '10') } });
    expect(score?.toFixed()).toBe('9.11');
    expect(trace?.inputs.at(-1)).toMatchObject({ text: '10', cell: 'C7' });
  });

  test('分值为 0 时得 0 分', () => {
    expect(scored({ target: '≥180人', actual: '200人', weight: 0 }).score?.toFixed()).toBe('0');
  });
});

describe('定性与是非指标', () => {
  test.each<[Told, string]>([
    [{ target: '显著提升', actual: '显著提升', given: 10 }, 'scored qualitative 10.00 - met'],
    [{ target: '显著提升', actual: '有所提升', given: 7 }, 'scored qualitative 7.00 - missed'],
    [{ target: '显著提升', actual: '显著提升' }, 'needs-confirmation person-decides qualitative - - -'],
    [{ target: '显著提升', actual: '显著提升', given: 12 }, 'needs-confirmation outside-band qualitative - - -'],
    [
      { target: '显著提升', actual: '显著提升', given: '95分以上' },
      'needs-confirmation person-decides qualitative - - -',
    ],
    [{ target: '效果明显', actual: '达成预期指标', given: 8 }, 'scored qualitative 8.00 - met'],
    [{ target: '效果明显', actual: '达成预期指标', given: 7 }, 'needs-confirmation outside-band qualitative - - met'],
    [
      { target: '效果明显', actual: '部分达成年度指标并具有一定效果', given: 10 },
      'needs-confirmation outside-band qualitative - - missed',
    ],
    [{ target: '效果明显', actual: '未达成年度指标且效果较差', given: '5.9' }, 'scored qualitative 5.90 - missed'],
    [{ target: '是', actual: '是', given: 10 }, 'scored qualitative 10.00 - met'],
    [{ target: '是', actual: '否', given: 10 }, 'needs-confirmation outside-band qualitative - - missed'],
    [{ target: '否', actual: '否', given: 10 }, 'scored qualitative 10.00 - met'],
    [{ target: '是', actual: '基本达到', given: '8.75' }, 'scored qualitative 8.75 - met'],
    [{ target: '满意', actual: '98%', given: 10 }, 'scored qualitative 10.00 - met'],
  ])('%j → %s', (indicator, expected) => {
    expect(told(scored({ ...TEN, ...indicator }))).toBe(expected);
  });

  test('性质一栏写明定性时，按定性处理', () => {
    const indicator = { ...TEN, target: '100%', actual: '80%', given: 9, more: { nature: '定性' } };
    expect(told(scored(indicator))).toBe('scored qualitative 9.00 - met');
  });

  test('待确认时列出三档的范围', () => {
    const { remark } = scored({ weight: 13, target: '显著提升', actual: '显著提升' });
    expect(remark && say(remark, 'zh-CN')).toContain('达成 10.4 至 13 分，部分达成 7.8 至 10.4 分');
    expect(remark && say(remark, 'en')).toContain('reached 10.4 to 13');
  });

  test('人给的得分原样保留，底稿写明是人给的', () => {
    const { score, trace } = scored({ ...TEN, target: '显著提升', actual: '显著提升', given: '9.125' });
    expect(score?.eq(decimal('9.125'))).toBe(true);
    expect(trace?.inputs.at(-1)).toMatchObject({ text: '9.125', cell: 'G7' });
    expect(trace?.rule).toBe('qualitative');
  });
});

describe('时限指标', () => {
  test.each<[Told, string]>([
    [{ target: '2023年12月底', actual: '2023年11月' }, 'scored deadline 10.00 - met'],
    [{ target: '12月底前', actual: '2024年1月15日' }, 'scored deadline 0.00 - missed'],
    [{ target: '预算年度内', actual: '预算年度内', given: 10 }, 'scored deadline 10.00 - met'],
    [{ target: '预算年度内', actual: '预算年度内' }, 'needs-confirmation deadline-unknown deadline - - -'],
    [{ target: '当年完成', actual: '当年完成', given: 12 }, 'needs-confirmation outside-band deadline - - -'],
    [{ target: '2023年12月底', actual: '按时完成', given: 10 }, 'scored deadline 10.00 - met'],
    [{ target: '2023年12月底', actual: '未完成', given: 10 }, 'needs-confirmation outside-band deadline - - missed'],
    [{ target: '按计划时间完成', actual: '达成预期指标', given: 8 }, 'scored deadline 8.00 - met'],
    [
      { target: '按计划时间完成', actual: '达成预期指标', given: 7 },
      'needs-confirmation outside-band deadline - - met',
    ],
    [{ target: '11月底完成100%', actual: '100%', given: 10 }, 'scored deadline 10.00 - met'],
  ])('%j → %s', (indicator, expected) => {
    expect(told(scored({ ...TEN, ...indicator }))).toBe(expected);
  });
});

test('每一种原因都有两种语言的说明', () => {
  const { remark } = scored({ ...TEN, target: '≥500人', actual: '≥500人' });
  expect(remark && say(remark, 'zh-CN')).toContain('照抄指标值');
  expect(remark && say(remark, 'en')).toContain('looks copied');
  expect(remark && say(remark, 'zh-CN')).not.toMatch(/[{}]/);
});
