import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import { decimal } from '../number/decimal';
import { percentText } from '../number/round';
import type { ScoredIndicator } from '../scoring/scored';
import { balanceRate, shareRate } from './kinds-of-rate';
import { rateOf, termOf, type Term } from './quotient';
import type { Rate } from './rate';

/** 完成情况的率 目标实现率 of the indicators and, where there is a funds block, 预算完成率, 支出控制率 and 资金结余率. */
export function completionRates(execution: Execution | null, indicators: readonly ScoredIndicator[]): Rate[] {
  return [...attainment(indicators), ...(execution ? fundsRates(execution) : [])];
}

function fundsRates({ total, funds, base }: Execution): Rate[] {
  const spent = termOf(phrase('rate.input.spent'), total.spent, funds.moneyUnit);
  const budget = termOf(phrase(`rate.input.${base}`), total[base], funds.moneyUnit);
  const initial = termOf(phrase('rate.input.initial'), total.initial, funds.moneyUnit);
  const whole = { row: null, given: null };
  return [
    ...shareRate(
      { ...whole, name: 'budget-completion', title: phrase('rate.budget-completion'), given: total.rate },
      spent,
      budget,
    ),
    ...shareRate(
      { ...whole, name: 'spending-control', title: phrase('rate.spending-control') },
      spent,
      initial ?? budget,
    ),
    ...balanceRate({ ...whole, name: 'balance', title: phrase('rate.balance') }, spent, budget),
  ];
}

function attainment(all: readonly ScoredIndicator[]): Rate[] {
  const indicators = all.filter(({ row, reason }) => !row.detail && reason !== 'not-applicable');
  if (indicators.length === 0) return [];
  const missed = indicators.filter(({ outcome }) => outcome === 'missed').length;
  const open = indicators.filter(({ outcome }) => outcome === null).length;
  const count = decimal(indicators.length);
  const met = indicators.length - missed - open;
  const least = decimal(met).div(count);
  const judged = { count: String(indicators.length), met: String(met), missed: String(missed) };
  const range = { open: String(open), least: percentText(least), most: percentText(decimal(met + open).div(count)) };
  const quotient = { dividend: String(met), divisor: judged.count, percent: percentText(least) };
  const last = open > 0 ? () => phrase('rate.step.open', range) : () => phrase('rate.step.quotient', quotient);
  return [
    rateOf({
      name: 'attainment',
      title: phrase('rate.attainment'),
      row: null,
      given: null,
      terms: indicators.flatMap(inputOf),
      // What only repeats its target is not known to have been attained.
      value: open > 0 ? null : least,
      steps: () => [phrase('rate.step.judged', judged), last()],
    }),
  ];
}

function inputOf({ row }: ScoredIndicator): Pick<Term, 'name' | 'field'>[] {
  const label = (row.level3 ?? row.level2 ?? row.level1)?.text ?? '';
  return row.actual
    ? [{ name: phrase('rate.input.indicator', { row: String(row.row), label }), field: row.actual }]
    : [];
}
