import type { ReadingContext } from './target';

/** Names of ratios that are shown as percentages (`完成率`, `满意度`). */
const PERCENT_NAME = /率|满意度|知晓度|认可度|满意程度|比例|占比|比重|百分比|进度/;
/** Names with 率 that are no share of anything. */
const OTHER_RATE = /功率|频率|汇率|容积率|分辨率|速率|心率|倍率/;
const MONEY_NAME = /资金|经费|金额|成本|费用|收入|产值|投资|支出|补助|补贴|奖金|增收|销售额|营业额|税|元/;
const COUNTED_NAME = /数量|人数|人次|户数|面积|里程|个数|次数|株数|数$/;

const FALL_NAME = /下降|降低|减少|压减|缩短|节约/;

/** True where the indicator is by its name about how much less there is. */
export function namesFall({ level3 }: ReadingContext): boolean {
  return FALL_NAME.test(level3);
}

/** True where the indicator is a ratio by its name, so that a bare `85` is 85 %. */
export function namesPercentage({ level2, level3 }: ReadingContext): boolean {
  return PERCENT_NAME.test(level3) ? !OTHER_RATE.test(level3) : level2.includes('满意度');
}

/** True where a bare multiple (`200万`) counts something else than money: a 数量指标, a name that counts. */
export function namesCount({ level2, level3 }: ReadingContext): boolean {
  if (COUNTED_NAME.test(level3)) return true;
  return level2.includes('数量') && !MONEY_NAME.test(level3);
}
