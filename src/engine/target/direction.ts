import { operatorWithin } from './operator';
import type { Direction, DirectionReading, Operator, Quantity, Reading } from './target';

/** Labels of an indicator, cleaned; '' where absent. */
export interface IndicatorNames {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
}

/** Names of what is better small (grammar of 年度指标值, section 1). */
const SMALL_IS_GOOD =
  /控制数|(?<!好)差评|变动率|结余率|结转率|调整率|控制率|偏离[度率]|偏差率|差错|误差|故障|投诉|信访|上访|事故|伤亡|死亡|违规|违纪|违法|发生率|发案率|受害率|成灾率|发病率|感染率|失业率|流失率|空置率|闲置率|破损率|损耗|漏损率|缺陷|超支|逾期|拖欠|返工|退货率|能耗|排放|等待时间|响应时间|办理时限/;
/** What is done about it is better large: 投诉处理率, 事故下降率. */
const REMEDY =
  /处理|办结|处置|处结|修复|修理|维修|排除|排查|整改|解决|答复|回复|回应|化解|查处|下降|降低|减少|达标|及时|响应率|预防|防治/;
const SAVING = /节约|节省|降低|下降|减少/;
/** What a person is due, where less is not better; and prices of a unit, where it is. */
const DUE = /(?:补[助贴差]|救助|低保|保障|待遇|供养|抚恤).{0,4}(?:标准|水平)/;
const GRANT = /补[助贴差]|救助|慰问|奖|津贴|工资|薪|劳务|待遇|资助|抚恤|供养|低保|保障|标准/;
const PRICE = /成本|费用?$|造价|价格$/;
/** Names of money, which it is even where nobody wrote 元: of a rate, and of a sum. */
const RATE_OF_MONEY = /单价|补[助贴].*标准/;
const SUM_OF_MONEY = /成本|预算|控制数|费用|经费|资金|金额|总额|支出|投资/;

const BY_OPERATOR: Readonly<Record<Operator, Direction>> = {
  '>=': 'positive',
  '>': 'positive',
  '<=': 'reverse',
  '<': 'reverse',
  '=': 'equal',
};

/** 方向 Which way is good: as the text says it, else as the indicator's names suggest. */
export function directionOf(reading: Reading, names: IndicatorNames): DirectionReading {
  const stated = statedDirection(reading);
  return stated
    ? { direction: stated, inferred: false }
    : { direction: impliedDirection(reading, names), inferred: true };
}

function statedDirection(reading: Reading): Direction | null {
  switch (reading.kind) {
    case 'quantity':
      return reading.explicit ? BY_OPERATOR[reading.operator] : null;
    case 'range':
      return 'equal';
    case 'deadline':
    case 'period':
      return 'reverse';
    case 'text': {
      const operator = operatorWithin(reading.text);
      return operator && BY_OPERATOR[operator];
    }
    default:
      return null;
  }
}

function impliedDirection(reading: Reading, names: IndicatorNames): Direction {
  if (reading.kind === 'quantity') {
    const direction = directionOfMeasure(reading, names);
    if (direction) return direction;
  }
  return SMALL_IS_GOOD.test(names.level3) && !REMEDY.test(names.level3) ? 'reverse' : 'positive';
}

/** What the unit says: a rate of money is a standard or the price of a unit, an amount under 成本 a ceiling, a time under 时效 a limit. */
function directionOfMeasure({ unit }: Quantity, { level1, level2, level3 }: IndicatorNames): Direction | null {
  if (SAVING.test(level3)) return null;
  const cost = `${level1}${level2}${level3}`.includes('成本');
  if (!unit) return cost ? directionOfMoney(level3) : null;
  if (unit.dimension === 'proportion') return 'standard';
  if (unit.dimension.startsWith('money.per_')) return cost && isPrice(level3) ? 'reverse' : 'standard';
  if (unit.dimension === 'money' && cost) return DUE.test(level3) ? 'standard' : 'reverse';
  return unit.dimension === 'duration' && level2.includes('时效') ? 'reverse' : null;
}

function isPrice(name: string): boolean {
  return PRICE.test(name) && !GRANT.test(name);
}

function directionOfMoney(name: string): Direction | null {
  if (RATE_OF_MONEY.test(name)) return 'standard';
  return SUM_OF_MONEY.test(name) ? 'reverse' : null;
}
