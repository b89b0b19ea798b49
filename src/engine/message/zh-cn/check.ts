/**
 * Sentences of the check room, in Chinese. `{slot}` is filled by the phrase. Of each check: what it found; and what it
 * means (`.what`), why it matters, with the source of the rule (`.why`), and how to mend it (`.fix`).
 */
export const check = {
  'check.weight-total':
    '执行率分值 {execution} 分加指标分值 {indicators} 分，合计 {sum} 分，应为 {full} 分。请调整各项分值，使合计为 {full} 分。',
  'check.weight-total.alone': '各项指标分值合计 {sum} 分，应为 {full} 分。请调整各项分值，使合计为 {full} 分。',
  'check.weight-total.what':
    '预算执行率的分值与全部三级指标的分值合计，应等于满分。执行率不计分的表，指标分值自身合计应等于满分。',
  'check.weight-total.why':
    '依据财预〔2020〕10号的自评表：执行率 10 分，指标 90 分，合计 100 分。公开自评表中常见的错误是指标已排满 100 分，又加执行率 10 分，实为 110 分却印 100 分，总分和等级随之失真。',
  'check.weight-total.fix': '核对执行率分值和每个三级指标的分值，按重要程度调减或补足，再更正总分行的分值。',

  'check.level-weights':
    '“{label}”的分值合计 {actual} 分，所用口径规定 {expected} 分。请调整分值，或说明调整权重的理由。',
  'check.level-weights.what': '各一级指标的分值合计，应等于所用口径规定的分值。',
  'check.level-weights.why':
    '财预〔2020〕10号的分值为产出 50 分、效益 30 分、满意度 10 分（据公开自评表表注的转述）；特殊情况可以调整，但应有理由。',
  'check.level-weights.fix': '按口径重排各一级指标下的分值；确需调整权重的，保留调整依据。',

  'check.label-weights': '“{label}”标注 {expected} 分，其下分值合计 {actual} 分。请核对后改标注或改分值，使两者一致。',
  'check.label-weights.what': '标签里写明的分值，如“产出指标(50分)”，应等于其下各行分值之和。',
  'check.label-weights.why':
    '预算管理一体化系统校验“三级指标分值之和等于上级分值”；两处不一致时，无法判断以哪一处为准。',
  'check.label-weights.fix': '以批复的绩效目标表为准，更正标签里的分值或各行的分值。',

  'check.score-total': '各项得分合计 {expected} 分，总分印为 {actual} 分。请逐项核对得分，更正总分。',
  'check.score-total.what': '执行率得分与各指标得分相加，应等于总分行的得分。',
  'check.score-total.why':
    '总分是自评结论和等级的依据；真实表格中有漏加执行率、重复计一项的错误。依据预算管理一体化系统的加总校验。',
  'check.score-total.fix': '逐项核对得分，把合计写入总分行；如某项得分有误，先更正该项。',

  'check.block-subtotal': '文字写“{label}”得 {actual} 分，表内该部分各项得分合计 {expected} 分。请更正文字或得分。',
  'check.block-subtotal.what':
    '标签、总体目标完成情况或表下说明里写明的一级指标得分，应等于表内该一级指标下各项得分之和。',
  'check.block-subtotal.why': '文字与表格不符，读者无法判断以哪个为准；这是对真实自评材料逐项验算时发现的错误。',
  'check.block-subtotal.fix': '以逐项得分为准更正文字；如逐项得分有误，先更正得分。',

  'check.score-above-weight': '“{name}”得分 {actual} 分，超过分值 {expected} 分。请把得分改为不高于分值。',
  'check.score-above-weight.what': '每项得分不得超过该项分值。',
  'check.score-above-weight.why': '公开自评表表注写明“得分最高不能超过该指标分值上限”；超额完成也不加分。',
  'check.score-above-weight.fix': '核对分值和得分是否填错行或填错列；超额完成的按分值计满分。',

  'check.computed-score': '“{name}”按完成情况计算应得 {expected} 分，表内为 {actual} 分。请核对指标值、完成值和得分。',
  'check.computed-score.what': '定量指标的得分应与按规则计算的得分一致，允许 0.1 分以内的取整差异。',
  'check.computed-score.why':
    '财预〔2020〕10号：达到指标值的得满分，未达到的按完成值与指标值的比例计分（据公开自评表表注的转述）。得分与比例不符，属计分错误。',
  'check.computed-score.fix': '先核对指标值、完成值及其单位；无误的，把得分改为计算值。',

  'check.missed-full-marks':
    '“{name}”指标值“{target}”，完成值“{measured}”，没有达到却得满分 {actual} 分；按规则应得 {expected} 分。请核对完成值或更正得分。',
  'check.missed-full-marks.beyond':
    '“{name}”指标值“{target}”，完成值“{measured}”，超出区间仍得满分 {actual} 分；所用口径按超出的比例计 {expected} 分。请核对完成值，或说明原因。',
  'check.missed-full-marks.what': '没有达到指标值的定量指标，不应得满分。',
  'check.missed-full-marks.why': '财预〔2020〕10号：未达到指标值的按比例计分。未完成却得满分，会虚高总分和等级。',
  'check.missed-full-marks.fix': '核对完成值是否填错、单位是否一致；确未完成的，按比例计分并写明原因和改进措施。',

  'check.copied-actual': '“{name}”的实际完成值写成“{actual}”，是目标的写法，不是实际完成的数。请填写实测的数。',
  'check.copied-actual.what': '实际完成值应是一个确定的数，不应带“≥”“≤”或“以上”“以内”，也不应在“=”后照抄指标值。',
  'check.copied-actual.why':
    '带比较符号的完成值多是照抄指标值，没有反映实绩，无法核验，也无法计算完成率；真实自评表中十分常见。',
  'check.copied-actual.fix': '按台账、统计或问卷填写实际数，例如把“≥95%”改为“96.3%”。',

  'check.blank-but-scored.actual': '“{name}”没有填实际完成值，却得 {given} 分。请补填完成值，或取消得分。',
  'check.blank-but-scored.target': '“{name}”没有填年度指标值，却得 {given} 分。请按批复的绩效目标补填指标值。',
  'check.blank-but-scored.both': '“{name}”的指标值和完成值都空白，却得 {given} 分。请补填后再计分。',
  'check.blank-but-scored.what': '指标值或实际完成值空白的指标，不应有得分。',
  'check.blank-but-scored.why': '得分由完成值与指标值比较得出，缺一项就无从核验；公开自评表中有成片的空白却得满分。',
  'check.blank-but-scored.fix': '按批复的绩效目标补填指标值，按实绩补填完成值；不考核的指标应同时取消分值和得分。',

  'check.text-for-quantity': '“{name}”的指标值是定量的“{target}”，完成值却写“{actual}”，无法核验。请填写实际数和单位。',
  'check.text-for-quantity.rate': '“{name}”是比率，完成值却写“{actual}”，没有数。请填写比率。',
  'check.text-for-quantity.what': '指标值是数量的，实际完成值也应是数量，不应写“完成”“已完成”等文字。',
  'check.text-for-quantity.why': '文字不能与数量比较，得分没有依据；财预〔2020〕10号要求定量指标按完成值计分。',
  'check.text-for-quantity.fix': '填写实际完成的数和单位，与指标值的单位一致；文字说明可写入偏差原因栏。',

  'check.execution-rate':
    '“{label}”执行数 {spent} ÷ 预算数 {base} ＝ {expected}，执行率印为 {actual}。请更正执行率，并按新的执行率重算得分。',
  'check.execution-rate.unscored':
    '“{label}”执行数 {spent} ÷ 预算数 {base} ＝ {expected}，执行率印为 {actual}。请核对执行数和预算数，更正执行率。',
  'check.execution-rate.accounts': '“{title}”应为 {step}，印的是 {actual}。请核对取数，更正百分比。',
  'check.execution-rate.what':
    '执行率应等于执行数除以预算数（缺省以全年预算数为分母），允许 0.1 个百分点以内的取整差异。决算表里印的完成率、增减、占比和在职人员控制率也应由表里的数算得出；金额和百分比取整能解释的不报，相差不到 0.1 个百分点、只差正负号的只提示。',
  'check.execution-rate.why':
    '财预〔2020〕10号自评表：执行率＝B÷A，A 为全年预算数，B 为全年执行数。真实表格中有 66.86÷200 印成 100% 的错误。',
  'check.execution-rate.fix':
    '核对预算数、执行数和分母口径（全年预算数还是年初预算数），更正执行率，再重算执行率得分。',

  'check.execution-score': '执行率得分按执行率 × {weight} 分应为 {expected} 分，表内为 {actual} 分。请更正得分。',
  'check.execution-score.what': '执行率得分应等于执行率乘以执行率分值，且不超过分值，允许 0.1 分以内的取整差异。',
  'check.execution-score.why':
    '依据财预〔2020〕10号自评表及各地表注“得分＝分值×执行率”；真实表格中有执行率 100% 却得 0 分的错误。',
  'check.execution-score.fix': '核对执行率和执行率分值，把得分改为两者之积。',

  'check.rate-range':
    '“{label}”的执行率为 {actual}，不在 0 到 100% 之间。请核对执行数是否超出预算数，或预算数是否漏计追加和结转。',
  'check.rate-range.printed':
    '“{label}”的执行率印为 {actual}，不在 0 到 100% 之间；按表内金额应为 {expected}。请更正执行率。',
  'check.rate-range.what': '执行率应在 0 到 100% 之间。',
  'check.rate-range.why':
    '执行数不应超过全年预算数；超过的，不是超预算支出，就是分母漏了年中追加、上年结转，或填串了列。依据自评系统的校验规则。',
  'check.rate-range.fix': '核对执行数和全年预算数（含追加、结转）；确属超预算的，说明资金来源。',

  'check.funds-sum': '“{label}”印为 {actual}，各资金来源合计 {expected}。请核对总额和各来源的金额。',
  'check.funds-sum.cent':
    '“{label}”印为 {actual}，各资金来源合计 {expected}，相差在尾数以内。如需完全一致，请调整尾数。',
  'check.funds-sum.blank': '“{label}”没有可读的金额，各资金来源合计 {expected}。请填写总额。',
  'check.funds-sum.rows': '“{label}”写 {actual}，各行金额相加 {expected}。请核对合计和各行的金额。',
  'check.funds-sum.what': '年度资金总额应等于各资金来源之和；“其中”再列的明细不重复相加。',
  'check.funds-sum.why': '执行率按总额计算，总额错则执行率和得分都错；真实表格中有总额印 0、明细有数的错误。',
  'check.funds-sum.fix': '核对各来源的年初预算数、全年预算数和执行数，更正总额或漏填的来源。',

  'check.detail-row-scored': '“{label}”是资金明细行，又写了 {actual} 分；执行率只按“{total}”一行计分。请改为“—”。',
  'check.detail-row-scored.what': '资金明细行（其中……）不应再写分值和得分，只有年度资金总额一行计分。',
  'check.detail-row-scored.why': '财预〔2020〕10号自评表的明细行为“—”；明细行再写分，汇总时会重复计入执行率分值。',
  'check.detail-row-scored.fix': '把明细行的分值和得分改为“—”，只保留总额行的。',

  'check.zero-denominator': '“{label}”的预算数为 0，执行率却印“{actual}”。请核对预算数；确为 0 的，执行率改为“—”。',
  'check.zero-denominator.what': '预算数为 0 时不能计算执行率，不应印 0% 或 100%。',
  'check.zero-denominator.why':
    '0 不能作分母。印 100% 会虚得执行率分，印 0% 会误扣；系统给空资金行印的 0.00% 只作提示。',
  'check.zero-denominator.fix': '核对预算数是否漏填；没有这项资金的，执行率留空或写“—”。',

  'check.over-completion': '“{name}”完成率 {completion}，明显高于指标值，没有说明原因。请在偏差原因栏说明。',
  'check.over-completion.zero': '“{name}”指标值为 0，实际为 {measured}，超出较多，没有说明原因。请在偏差原因栏说明。',
  'check.over-completion.what': '完成率达到口径规定的界限（缺省 130%）的指标，应说明超额的原因。',
  'check.over-completion.why':
    '明显超额多因年初指标值定得偏低。财预〔2020〕10号要求分析原因、可适度调减，但没有给出界限；130% 取自广西自评系统的校验规则。',
  'check.over-completion.fix': '写明超额的原因；指标值偏低的，写明下年度如何合理设定。',

  'check.deviation-note.missed': '“{name}”{facts}，没有达到，也没有写原因和改进措施。请补写。',
  'check.deviation-note.beyond': '“{name}”{facts}，超出区间，没有写原因。请补写。',
  'check.deviation-note.both': '指标值“{target}”，完成值“{actual}”',
  'check.deviation-note.actual': '完成值“{actual}”',
  'check.deviation-note.lost': '“{name}”分值 {weight} 分得 {given} 分，扣分而没有写原因和改进措施。请补写。',
  'check.deviation-note.no-place':
    '“{name}”{facts}，没有达到，表里也没有写原因的地方。请在表下或报告里说明原因和改进措施。',
  'check.deviation-note.what': '未完成或扣分的指标，应写明偏差原因和改进措施；“无”“—”不算。',
  'check.deviation-note.why':
    '财预〔2020〕10号要求对未完成或偏离较大的指标分析原因、提出改进措施；没有原因的扣分无从核实。',
  'check.deviation-note.fix':
    '写清差多少、为什么、影响什么、谁在何时怎样改进；表格没有偏差原因栏的，写在表下或报告里。',

  'check.grade': '总分 {score} 分属“{expected}”，等级印为“{actual}”。请更正等级或核对总分。',
  'check.grade.what': '等级应是表内各项得分合计所在的档。',
  'check.grade.why':
    '财预〔2020〕10号的四档：90 分以上优，80 至 90 分良，60 至 80 分中，60 分以下差（据转述，各地可有不同）。',
  'check.grade.fix': '先核对得分合计，再按所用口径的分档更正等级；本地分档不同的，改用本地的口径。',
} as const;
