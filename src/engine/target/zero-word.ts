import { ZERO } from '../number/decimal';
import type { Found } from './sense';
import type { ReadingContext } from './target';
import { unitOfFigure } from './unit-of-figure';

const HARM = '事故|事件|案件|投诉|差错|伤亡|死亡|违规|违纪|违法|信访|上访|舆情|隐患|拖欠|逾期|缺陷|故障|返工';
const KIND = '(?:重特?大|较大|一般|安全|生产|质量|责任|有效|群体性?|群众|服务|负面|人员|问题|现象|行为|情况)';
const NONE = new RegExp(
  `^(?:实现|做到|全年|确保)*(?:零|0|无|未发生|没有发生|未出现)(?:${KIND}|${HARM})*(?:${HARM})${KIND}*(?:发生)?$`,
);

/** An actual that says in words that nothing bad happened (`零事故`, `无投诉`, `未发生安全事故`): 0. */
export function zeroWord(core: string, context: ReadingContext): Found | null {
  if (context.role !== 'actual' || !NONE.test(core)) return null;
  const { unit } = unitOfFigure(ZERO, null, context);
  return { sense: { kind: 'quantity', operator: '=', explicit: false, value: ZERO, unit }, notes: [] };
}
