/** Sentences of the execution room, in Chinese. `{slot}` is filled by the phrase. */
export const execution = {
  'execution.input.spent': '全年执行数',
  'execution.input.budget': '全年预算数',
  'execution.input.initial': '年初预算数',
  'execution.input.weight': '执行率分值',
  'execution.step.base-initial': '表中没有“全年预算数”，以“年初预算数”为分母',
  'execution.step.base-budget': '表中没有“年初预算数”，以“全年预算数”为分母',
  'execution.step.rate': '{spent} ÷ {budget} = {percent}',
  'execution.step.capped': '执行率超过 100%，按 100% 计分',
} as const;
