/** Sentences of the checks on what an indicator says: its values, units and marks. In Chinese, as in `check`. */
export const checkValue = {
  'check.docked-although-met':
    '“{name}”已完成，分值 {expected} 分只得 {actual} 分，没有说明。请改为满分，或写明扣分的理由。',
  'check.docked-although-met.what': '完成了指标值的指标，一般得满分；扣分的应有说明。',
  'check.docked-although-met.why': '完成而扣分又不说理由，看起来是凑总分，复核时无法解释。',
  'check.docked-although-met.fix': '核对完成值和得分；确应扣分的，在偏差原因栏写明扣在哪里。',
  'check.docked-although-met.fires': '指标值 100%，完成值 100%，分值 10 分得 7 分，没有说明。',
  'check.docked-although-met.silent': '指标值 100%，完成值 100%，得 10 分。',
  'check.docked-although-met.source': '对公开自评表的核对。',

  'check.outside-band':
    '“{name}”完成值写“{actual}”，该档得分应在 {expected} 分之间，表内为 {given} 分。请改得分，或改完成值所说的档次。',
  'check.outside-band.what': '定性指标的得分，应落在完成值所说档次的区间里。',
  'check.outside-band.why':
    '达成得 80% 至 100%，部分达成得 60% 至 80%，未达成得 0 至 60%；文字说部分达成而得满分，两者必有一错。',
  'check.outside-band.fix': '先定档次，再在区间里定得分。',
  'check.outside-band.fires': '完成值“未完成”，分值 10 分得 9 分。',
  'check.outside-band.silent': '完成值“部分达成年度指标并具有一定效果”，分值 10 分得 7 分。',
  'check.outside-band.source': '财预〔2020〕10号三档赋分（据公开自评表表注的转述；条款号待核对原文）。',

  'check.money-unit': '“{name}”指标值“{target}”，完成值“{actual}”，相差约一万倍，元和万元可能写混了。请核对单位。',
  'check.money-unit.funds':
    '“{label}”前一栏为 {before}，这里为 {actual}（表内单位 {unit}），相差约一万倍，元和万元可能填混了。请核对。',
  'check.money-unit.text': '文字里的“{actual}”与别处的金额相差一万倍，“元”可能应为“万元”。请核对。',
  'check.money-unit.what': '同一笔钱在表里各处的数，不应相差一万倍。',
  'check.money-unit.why':
    '元与万元写混，金额就差一万倍，执行率、人均、成本都随之失真；公开自评材料中有把 10 万元写成 10 元的。',
  'check.money-unit.fix': '看表头写的单位，把填错的一处换算过来；单元格里写了单位的，以写明的为准。',
  'check.money-unit.fires': '全年预算数 64 万元，全年执行数填 640000。',
  'check.money-unit.silent': '指标值“≤8100元/人”，完成值“0.77万元/人”。',
  'check.money-unit.source': '对公开自评材料的验算。',

  'check.unit-differs': '“{name}”指标值“{target}”，完成值“{actual}”，单位不同，不能比较。请统一单位。',
  'check.unit-differs.part':
    '“{name}”指标值“{target}”，完成值“{actual}”，有一处没有写明按什么计，不能比较。请把单位写全。',
  'check.unit-differs.name': '“{name}”的单位与名称不符：“{actual}”。请核对是人还是户。',
  'check.unit-differs.details': '“{name}”把以“{unit}”和“{other}”计的明细加成了 {sum}{unit}。请统一单位，或分列指标。',
  'check.unit-differs.what': '指标值与完成值的量纲应一致，名称、明细与单位也应一致。',
  'check.unit-differs.why': '人与户、亩与个不能相比，算不出完成率，得分没有依据。',
  'check.unit-differs.fix': '按批复的绩效目标确定单位，两栏写同一种；不同的东西分列指标。',
  'check.unit-differs.fires': '指标值“≥500人”，完成值“320户”。',
  'check.unit-differs.silent': '指标值“≥1万亩”，完成值“10200亩”。',
  'check.unit-differs.source': '对公开自评表的核对。',

  'check.unit-missing': '“{name}”的指标值“{actual}”没有写单位。请补写单位。',
  'check.unit-missing.what': '定量的指标值应有单位，写在数后面或单位栏里。',
  'check.unit-missing.why':
    '没有单位的数读不出是多少什么，也无法与完成值相比；公开材料中有“≤28.40/株”“>=85”这样的写法。',
  'check.unit-missing.fix': '在数后补写单位，比率补写“%”。',
  'check.unit-missing.fires': '指标值“2100”，没有单位栏。',
  'check.unit-missing.silent': '指标值“2100”，单位栏写“人”。',
  'check.unit-missing.source': '对公开绩效目标表的核对。',

  'check.count-times-standard':
    '数量 {count} 乘以“{name}”{rate} 应为 {expected}，表内金额为 {actual}。请核对数量、标准和金额。',
  'check.count-times-standard.text': '“{whole}”应为 {expected}，写成 {actual}。请核对。',
  'check.count-times-standard.row': '“{name}”按 {factors} 应为 {expected}，金额写 {actual}。请核对人数、标准和金额。',
  'check.count-times-standard.part-year':
    '“{name}”按全年 {factors} 应为 {expected}，金额写 {actual}。有人不满一年的，请注明月数。',
  'check.count-times-standard.what':
    '数量乘以标准应等于金额。表内只有一个数量、一个标准、一个金额时才比较；文字里写出的乘式也验算。',
  'check.count-times-standard.why':
    '三个数互相印证，对不上的必有一个错，或有别的资金没有说明；真实材料中有 320 个按 1000 元补助而总额 20 万元的。',
  'check.count-times-standard.fix': '核对台账上的人数、发放标准和支付金额；由其他资金补足的，写明来源和金额。',
  'check.count-times-standard.fires': '补助 320 个，标准 1000 元/个，补助金额 20 万元。',
  'check.count-times-standard.silent': '慰问 512 人，标准 1000 元/人，慰问金额 51.2 万元。',
  'check.count-times-standard.source': '对公开自评材料的验算。金额可能还含别的支出时，只作警告。',

  'check.per-head-amount':
    '金额 {amount} 除以数量 {count} 约为 {expected} 元，“{name}”为 {actual} 元。请核对人数、金额和人均。',
  'check.per-head-amount.what': '金额除以人数应等于人均指标的数。',
  'check.per-head-amount.why': '人均是由金额和人数算出来的；对不上，说明其中一个照抄了目标或口径不同。',
  'check.per-head-amount.fix': '按实际金额和实际人数重算人均；只有部分人享受的，写明人数口径。',
  'check.per-head-amount.fires': '支出 61.57 万元，224 人，人均写 7700 元：实为 2748.66 元。',
  'check.per-head-amount.silent': '支出 61.57 万元，224 人，人均写 2750 元。',
  'check.per-head-amount.source': '对公开自评材料的验算。',

  'check.text-figure': '总体目标的文字写“{actual}”，指标“{name}”为“{expected}”，两处不同。请核对后改成一致。',
  'check.text-figure.what':
    '总体目标文字里的人数、次数，应与同一事项的指标值或完成值一致。只比较文字里确指同一指标的数。',
  'check.text-figure.why': '文字与表各写各的数，读者不知道信哪个；公开材料中有文字 512 人、表内 509 人的。',
  'check.text-figure.fix': '以台账为准，改文字或改指标；口径不同的（人与人次），写明口径。',
  'check.text-figure.fires': '文字写“慰问困难职工512人”，指标“慰问困难职工人数”完成值 509 人。',
  'check.text-figure.silent': '文字写“慰问困难职工512人”，完成值 512 人。',
  'check.text-figure.source': '对公开自评材料的核对。',

  'check.low-execution': '执行率 {actual}，低于 {limit}，没有看到原因。请说明资金没有用完的原因和结余去向。',
  'check.low-execution.what': '执行率低于口径规定的界限（缺省 90%）的，应说明原因。',
  'check.low-execution.why': '执行率低，或是进度慢，或是预算编高，都是复核的重点；没有说明的会被要求补充。',
  'check.low-execution.fix': '在资金情况的原因栏或偏差原因里写明：差多少、为什么、结余怎么处理。',
  'check.low-execution.fires': '全年预算数 300 万元，执行数 259.45 万元（86.48%），没有说明。',
  'check.low-execution.silent': '执行率 86.48%，说明里写了结余资金的原因。',
  'check.low-execution.source': '四川项目支出绩效自评表填表说明（90%）。',

  'check.budget-adjusted':
    '年初预算 {expected} {unit}，全年预算 {actual} {unit}，没有看到调整的理由。请说明追加或调减的原因和依据。',
  'check.budget-adjusted.what': '全年预算数与年初预算数不同的，应说明调整的理由。',
  'check.budget-adjusted.why': '年中调整改变执行率的分母，也可能应同时调整绩效目标。',
  'check.budget-adjusted.fix': '写明调整的金额、时间、依据；绩效目标随之调整的，一并说明。',
  'check.budget-adjusted.fires': '年初预算 238.93 万元，调整后 251.89 万元，原因栏仍是表内提示。',
  'check.budget-adjusted.silent': '年初预算与全年预算相同。',
  'check.budget-adjusted.source': '四川项目支出绩效自评表填表说明。没有原因栏的表只提示。',

  'check.reverse-formula':
    '“{name}”是越低越好的指标，指标值“{target}”，完成值“{measured}”，应得 {expected} 分；表内 {actual} 分是按正向公式算的。请更正得分。',
  'check.reverse-formula.sign': '“{name}”一般越低越好，指标值却写“{actual}”。请核对比较符号，成本、时限一般用“≤”。',
  'check.reverse-formula.what': '成本、时限、投诉率等反向指标，应当用“≤”，并按反向公式计分。',
  'check.reverse-formula.why': '成本省了反而按比例扣分，是把反向指标当成了正向；符号写反则花得越多得分越高。',
  'check.reverse-formula.fix': '不高于指标值的得满分，超出的按口径的反向公式计分；符号写反的改为“≤”。',
  'check.reverse-formula.fires': '成本 ≤93.15 万元，实际 61.57 万元，10 分得 6.61 分。',
  'check.reverse-formula.silent': '成本 ≤93.15 万元，实际 61.57 万元，得 10 分。',
  'check.reverse-formula.source': '湖北、北京自评表表注；反向公式以所用口径为准。',

  'check.quantity-ceiling': '“{name}”是数量指标，指标值却写“{actual}”。请核对方向，一般应为“≥”。',
  'check.quantity-ceiling.what': '数量指标用“≤”的，方向可疑。',
  'check.quantity-ceiling.why': '写成“≤320个”，只做 200 个也算完成；若应为“≥”，完成率只有 62.5%。',
  'check.quantity-ceiling.fix': '按批复的绩效目标核对符号；确属控制数的，改列成本指标或在名称里写明。',
  'check.quantity-ceiling.fires': '数量指标“补助驿站数量”，指标值“≤320个”。',
  'check.quantity-ceiling.silent': '数量指标“会议次数”，指标值“≤4次”。',
  'check.quantity-ceiling.source': '对公开自评表的核对。',

  'check.zero-target':
    '“{name}”指标值“{target}”，完成值“{measured}”，应得 {expected} 分，表内为 {actual} 分。指标值为 0 的不按比例，请更正得分。',
  'check.zero-target.what': '指标值为 0 的指标不作除法：做到的得满分，没有做到的不得分。',
  'check.zero-target.why': '0 不能作除数，按比例算出的得分没有意义。',
  'check.zero-target.fix': '按是否做到给满分或 0 分。',
  'check.zero-target.fires': '指标值“0件”，完成值“0件”，10 分得 0 分。',
  'check.zero-target.silent': '指标值“0件”，完成值“0件”，得 10 分。',
  'check.zero-target.source': '预算管理一体化系统绩效模块缺省规则（转述）。',

  'check.full-rate': '“{name}”的指标值写“{actual}”：比率不会超过 100%。请改为“100%”，或定一个可以核验的数。',
  'check.full-rate.everybody': '“{name}”的指标值写“{actual}”：人人都知晓无从核验。请按抽样调查定一个可以核验的数。',
  'check.full-rate.actual': '“{name}”的完成值“{actual}”超过 100%。请核对分子和分母。',
  'check.full-rate.what': '及时率、合格率、覆盖率等比率不会超过 100%，也不宜写“≥100%”。',
  'check.full-rate.why': '“≥100%”是套话，既不能超过，也就说不出完成得怎样；知晓率 100% 无法用调查证明。',
  'check.full-rate.fix': '能做到全部的写“100%”；要靠调查的，按上年或同类项目的水平定一个数。',
  'check.full-rate.fires': '发放及时率，指标值“≥100%”。',
  'check.full-rate.silent': '发放及时率，指标值“100%”。',
  'check.full-rate.source': '对公开自评表的核对。',

  'check.satisfaction-ratio': '“{name}”写成“{actual}”，不是比率。请按问卷结果写成百分比，如“≥90%”“93.5%”。',
  'check.satisfaction-ratio.what': '满意度的指标值和完成值应是比率。',
  'check.satisfaction-ratio.why': '“满意”说不出多少人满意，不能核验；满意度按满意人数除以有效问卷数计算。',
  'check.satisfaction-ratio.fix': '做一次问卷，写明发放、收回和满意的份数，填写比率。',
  'check.satisfaction-ratio.fires': '群众满意度，指标值“满意”。',
  'check.satisfaction-ratio.silent': '群众满意度，指标值“≥90%”。',
  'check.satisfaction-ratio.source': '财预〔2021〕101号（凭记忆，待核对原文）；公开自评表表注。',
} as const;
