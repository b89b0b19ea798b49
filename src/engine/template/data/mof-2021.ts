import type { TemplateForm } from '../template-form';
import { kind, row } from './indicator-rows';
import { SATISFACTION_10 } from './shared-groups';
import { MOF_2020 } from './mof-2020';

/** The form of 财预〔2020〕10号 with 成本指标 at the first level, as 财预〔2021〕101号 has them. */
export const MOF_2021: TemplateForm = {
  ...MOF_2020,
  policy: 'mof-2021',
  sheet: '项目支出绩效自评表（设成本）',
  blocks: MOF_2020.blocks.map((block) =>
    block.kind !== 'indicators'
      ? block
      : {
          ...block,
          groups: [
            {
              label: '成本指标\n（20分）',
              kinds: [
                kind('经济成本指标', row('cost', '10')),
                kind('社会成本指标', row('complaints', '5')),
                kind('生态环境成本指标', row('spill', '5')),
              ],
            },
            {
              label: '产出指标\n（40分）',
              kinds: [
                kind('数量指标', row('length', '10'), row('lateBridges', '10')),
                kind('质量指标', row('quality', '10')),
                kind('时效指标', row('onTime', '5'), row('response', '5')),
              ],
            },
            {
              label: '效益指标\n（20分）',
              kinds: [
                kind('经济效益指标', row('transport', '5')),
                kind('社会效益指标', row('residents', '5')),
                kind('生态效益指标', row('green', '5')),
                kind('可持续影响指标', row('mechanism', '5')),
              ],
            },
            SATISFACTION_10,
          ],
        },
  ),
};
