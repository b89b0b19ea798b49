import type { IndicatorGroup } from '../template-form';
import { kind, row } from './indicator-rows';

/** 产出指标 50 with the sample in all four kinds. */
export const OUTPUT_50: IndicatorGroup = {
  label: '产出指标\n（50分）',
  kinds: [
    kind('数量指标', row('length', '10'), row('lateBridges', '10')),
    kind('质量指标', row('quality', '10')),
    kind('时效指标', row('onTime', '10')),
    kind('成本指标', row('cost', '10')),
  ],
};

/** 效益指标 30 with the sample in all four kinds. */
export const BENEFIT_30: IndicatorGroup = {
  label: '效益指标\n（30分）',
  kinds: [
    kind('经济效益指标', row('transport', '8')),
    kind('社会效益指标', row('residents', '8')),
    kind('生态效益指标', row('green', '6')),
    kind('可持续影响指标', row('mechanism', '8')),
  ],
};

/** 满意度指标 of so many marks, null for none, under a label. */
export function satisfaction(label: string, marks: string | null): IndicatorGroup {
  return { label, kinds: [kind('服务对象满意度指标', row('satisfaction', marks))] };
}

/** 满意度指标 10. */
export const SATISFACTION_10 = satisfaction('满意度指标\n（10分）', '10');
