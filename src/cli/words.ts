import type { Locale } from '../engine';

/** Sentences of the command line itself; what concerns a table comes from the engine. `{slot}` is filled by `words`. */
const SENTENCES = {
  program: {
    'zh-CN': '绩评：读懂绩效自评表，算分、核对、说明。',
    en: 'Jiping reads performance self-evaluation tables, scores and checks them.',
  },
  evaluate: { 'zh-CN': '给工作簿里的绩效自评表算分、核对', en: 'score and check the evaluation tables of a workbook' },
  check: {
    'zh-CN': '核对一个或几个工作簿，一条发现一行，错误在前',
    en: 'check one workbook or several, a finding a line, errors first',
  },
  explain: {
    'zh-CN': '说明一项检查（JX001），或一个单元格的得分是怎样来的（文件 自评表!H19）',
    en: 'explain a check (JX001), or how the score of a cell came about (FILE Sheet!H19)',
  },
  report: {
    'zh-CN': '写出自评报告；几张表或几个文件的，前面另有汇总',
    en: 'write the self-evaluation reports; of several tables or files with a roll-up before them',
  },
  'option-outline': { 'zh-CN': '提纲；不写的用口径规定的', en: 'the outline; that of the policy without it' },
  'option-docx': { 'zh-CN': '存成 Word 文件（.docx）', en: 'save them as a Word file (.docx)' },
  'option-summary': {
    'zh-CN': '把工作表“汇总”存进工作簿的副本；几个文件的，存成新的工作簿（.xlsx）',
    en: 'save the sheet 汇总 in a copy of the workbook, or of several files in a new one (.xlsx)',
  },
  'report-nothing': {
    'zh-CN': '“{files}”里没有绩效自评表，什么也没有写。请指定有自评表的工作簿。',
    en: '"{files}" holds no evaluation table, so nothing was written. Name a workbook that has one.',
  },
  'report-written': { 'zh-CN': '已写入 {file}：自评报告 {count} 份。', en: 'Wrote {file}: {count} reports.' },
  'summary-written': {
    'zh-CN': '已写入 {file}：汇总自评表 {count} 张。',
    en: 'Wrote {file}: {count} tables rolled up.',
  },
  'summary-taken': {
    'zh-CN': '工作簿里已有一张别人做的工作表“{sheet}”，什么也没有写。请先给它改名。',
    en: 'The workbook has a sheet "{sheet}" that somebody else made, so nothing was written. Rename it first.',
  },
  'output-extension': {
    'zh-CN': '请把“{file}”改成以 {extension} 结尾。',
    en: 'Give "{file}" a name that ends in {extension}.',
  },
  'output-is-input': {
    'zh-CN': '“{file}”就是读的那个文件，不能盖掉。请换一个名字。',
    en: '"{file}" is the very file that is read and must not be replaced. Choose another name.',
  },
  policies: { 'zh-CN': '列出口径及其依据', en: 'list the policies and their sources' },
  template: {
    'zh-CN': '列出表的模板，或用模板新建工作簿（模板编号 -o 文件）',
    en: 'list the forms, or make a new workbook of one (ID -o FILE)',
  },
  'template-id': {
    'zh-CN': '模板编号，即口径编号；不写就列出',
    en: 'id of the form, which is that of its policy; lists them without it',
  },
  'option-output': { 'zh-CN': '新工作簿，.xlsx', en: 'the new workbook, .xlsx' },
  'option-sample': { 'zh-CN': '带填好的示例', en: 'with a filled sample' },
  'option-force': { 'zh-CN': '文件已有时替换', en: 'replace the file where there is one' },
  'template-unknown': {
    'zh-CN': '没有模板“{id}”，可用的有：{known}。',
    en: 'There is no form "{id}"; there are: {known}.',
  },
  'template-output-missing': {
    'zh-CN': '请用 -o 指明新工作簿，如 jiping template {id} -o 自评表.xlsx。',
    en: 'Name the new workbook with -o, as in jiping template {id} -o form.xlsx.',
  },
  'template-extension': {
    'zh-CN': '“{file}”的扩展名要是 .xlsx。',
    en: 'The name of "{file}" must end in .xlsx.',
  },
  'template-standing': {
    'zh-CN': '“{file}”已经有了，没有改动它。请换一个名字，或加 --force 替换它。',
    en: '"{file}" is there already and was left as it is. Choose another name, or add --force to replace it.',
  },
  'template-written': {
    'zh-CN': '已新建“{file}”，工作表“{sheet}”。',
    en: 'Made "{file}" with the sheet "{sheet}".',
  },
  file: {
    'zh-CN': '工作簿：.xlsx（可写回），.xls、.et（只读）',
    en: 'workbook: .xlsx (can be written), .xls, .et (read only)',
  },
  files: { 'zh-CN': '一个或几个工作簿', en: 'one workbook or several' },
  subject: { 'zh-CN': '检查编号（JX003）或工作簿', en: 'code of a check (JX003) or a workbook' },
  cell: { 'zh-CN': '单元格，如 自评表!H19', en: 'cell, such as Sheet1!H19' },
  'option-policy': {
    'zh-CN': '口径编号（见 policies），或口径文件（.json）；不写的按表识别',
    en: 'id of the policy (see policies), or a policy file (.json); without it each table is recognised',
  },
  'option-compare': {
    'zh-CN': '另按这个口径算一遍，列出不同的行和原因',
    en: 'score by this policy too, and list the rows that differ and why',
  },
  'option-sheet': { 'zh-CN': '只看这张工作表', en: 'this sheet only' },
  'option-json': { 'zh-CN': '输出 JSON', en: 'print JSON' },
  'option-write': { 'zh-CN': '把结果写进工作簿的副本', en: 'write the results into a copy of the workbook' },
  'option-fill': {
    'zh-CN': 'blanks 只填空格；all 连不同的也替换',
    en: 'blanks fills empty cells only; all also replaces what differs',
  },
  'option-as': { 'zh-CN': '得分写成数值 values 或公式 formulas', en: 'scores as values or as formulas' },
  'option-text': {
    'zh-CN': '拿报告（.docx、.txt，或写在工作簿里的）与这些表对照，找出不一致的数和说法',
    en: 'hold a report (.docx, .txt, or on a sheet of a workbook) against the tables and tell where they differ',
  },
  'report-agrees': { 'zh-CN': '“{file}”与表对照，未发现不一致。', en: '"{file}" agrees with the tables.' },
  'report-paragraph': { 'zh-CN': '{file} 第{paragraph}段', en: '{file} paragraph {paragraph}' },
  'report-quote': { 'zh-CN': '    原文：“{quote}”', en: '    Text: “{quote}”' },
  'option-version': { 'zh-CN': '显示版本', en: 'print the version' },
  'option-help': { 'zh-CN': '显示帮助', en: 'print this help' },
  usage: { 'zh-CN': '用法：', en: 'Usage:' },
  'usage-options': { 'zh-CN': '选项', en: 'options' },
  'usage-command': { 'zh-CN': '命令', en: 'command' },
  'option-default': { 'zh-CN': '（不写为 {value}）', en: ' (default: {value})' },
  arguments: { 'zh-CN': '参数：', en: 'Arguments:' },
  options: { 'zh-CN': '选项：', en: 'Options:' },
  commands: { 'zh-CN': '命令：', en: 'Commands:' },
  'help-command': { 'zh-CN': '显示某个命令的帮助', en: 'print the help of a command' },
  'exit-statuses': {
    'zh-CN': '退出状态：0 完成；1 完成，但查出错误；2 命令或文件不可用，什么也没有写。',
    en: 'Exit status: 0 done; 1 done, and errors were found; 2 the call or the file is unusable, nothing was written.',
  },
  'call-wrong': {
    'zh-CN': '命令不对：{detail}。请看 jiping --help。',
    en: 'The call is wrong: {detail}. See jiping --help.',
  },
  'option-unknown': { 'zh-CN': '没有选项 {name}', en: 'there is no option {name}' },
  'command-missing': { 'zh-CN': '没有写命令', en: 'no command was named' },
  'command-unknown': { 'zh-CN': '没有命令 {name}', en: 'there is no command {name}' },
  'argument-missing': { 'zh-CN': '缺少参数 {name}', en: 'argument {name} is missing' },
  'value-missing': { 'zh-CN': '选项 {name} 后面要有值', en: 'option {name} needs a value' },
  'value-wrong': {
    'zh-CN': '选项 {name} 只能是 {choices}，不能是“{value}”',
    en: 'option {name} takes {choices}, not "{value}"',
  },
  'too-many-arguments': { 'zh-CN': '参数太多', en: 'there are too many arguments' },
  'policy-file-wrong': {
    'zh-CN': '口径文件“{file}”不能用：{problems}',
    en: 'The policy file "{file}" can not be used: {problems}',
  },
  'policy-file-not-json': {
    'zh-CN': '口径文件“{file}”不是 JSON 文件：{reason}',
    en: 'The policy file "{file}" is no JSON file: {reason}',
  },
  'policy-unknown': {
    'zh-CN': '没有口径“{id}”，可用的有：{known}。',
    en: 'There is no policy "{id}"; there are: {known}.',
  },
  'sheet-unknown': {
    'zh-CN': '“{file}”里没有工作表“{sheet}”，有：{known}。',
    en: '"{file}" has no sheet "{sheet}"; it has: {known}.',
  },
  'file-missing': {
    'zh-CN': '找不到文件“{file}”。请检查路径和文件名。',
    en: 'There is no file "{file}". Check the path and the name.',
  },
  'file-folder': {
    'zh-CN': '“{file}”是文件夹，请指定其中的工作簿。',
    en: '"{file}" is a folder; name a workbook in it.',
  },
  'file-denied': {
    'zh-CN': '没有权限读取“{file}”。请检查文件权限，或确认它没有被别的程序独占。',
    en: 'Reading "{file}" is not allowed. Check its permissions, or whether another program holds it.',
  },
  'file-large': {
    'zh-CN': '“{file}”有 {size} MB，超过了 {limit} MB 的上限。请把自评表单独存成一个工作簿再试。',
    en: '"{file}" has {size} MB, over the limit of {limit} MB. Save the evaluation table as a workbook of its own and try again.',
  },
  'file-open': {
    'zh-CN':
      '“{file}”正被别的程序打开（旁边有 {lock}），什么也没有写。请在那里保存并关闭后再试；若它并没有打开，请删掉 {lock}。',
    en: '"{file}" is open in another program ({lock} stands beside it), so nothing was written. Save and close it there and try again; if it is not open, delete {lock}.',
  },
  'out-folder-missing': {
    'zh-CN': '要写入的文件夹“{folder}”不存在。请先建好它。',
    en: 'The folder "{folder}" to write into does not exist. Create it first.',
  },
  'output-denied': {
    'zh-CN': '结果没有全部输出（{detail}）。请检查磁盘空间或接收输出的程序。',
    en: 'The output could not be completed ({detail}). Check the disk or the program that receives it.',
  },
  'out-is-folder': {
    'zh-CN': '“{file}”是文件夹，不能写成工作簿。请换一个文件名。',
    en: '"{file}" is a folder and can not be written as a workbook. Choose another name.',
  },
  'out-denied': {
    'zh-CN': '不能写入“{file}”：没有权限或磁盘已满。请换一个位置。',
    en: '"{file}" can not be written: no permission, or the disk is full. Choose another place.',
  },
  'out-extension': {
    'zh-CN': '结果只能写成 .xlsx：请把“{file}”改成以 .xlsx 结尾。',
    en: 'Results are written as .xlsx: give "{file}" a name that ends in .xlsx.',
  },
  unexpected: {
    'zh-CN': '程序出错（{detail}），什么也没有写。请带上这句话和文件反馈给我们。',
    en: 'The program failed ({detail}); nothing was written. Please report this line with the file.',
  },
  'sheet-hidden': {
    'zh-CN': '{sheet}：隐藏的工作表，未读（要读请用 --sheet {sheet}）',
    en: '{sheet}: hidden, not read (use --sheet {sheet} to read it)',
  },
  'sheet-skipped': { 'zh-CN': '{sheet}：{reason}', en: '{sheet}: {reason}' },
  'no-table': { 'zh-CN': '“{file}”里没有找到绩效自评表。', en: '"{file}" holds no evaluation table.' },
  'check-clean': { 'zh-CN': '“{file}”未发现问题。', en: 'Nothing was found in "{file}".' },
  'check-counts': {
    'zh-CN': '核对 {files} 个文件：错误 {errors}，警告 {warnings}，提示 {hints}。',
    en: 'Files checked: {files}. Errors: {errors}, warnings: {warnings}, hints: {hints}.',
  },
  'compare-heading': { 'zh-CN': '口径比较：{first} 与 {second}', en: 'Compared: {first} and {second}' },
  'compare-same': { 'zh-CN': '两个口径得分相同。', en: 'Both policies give the same scores.' },
  'compare-row': { 'zh-CN': '行', en: 'row' },
  'compare-name': { 'zh-CN': '项目', en: 'item' },
  'compare-difference': { 'zh-CN': '相差', en: 'difference' },
  'compare-total': { 'zh-CN': '总分', en: 'total' },
  'compare-grade': { 'zh-CN': '等级', en: 'grade' },
  'compare-why': { 'zh-CN': '{cell}（第 {row} 行）{why}', en: '{cell} (row {row}) {why}' },
  'policies-used': { 'zh-CN': '所用口径：{told}。', en: 'Policies: {told}.' },
  'policy-tables': { 'zh-CN': '{told} {count} 张表', en: '{told} for {count} tables' },
  'policy-chosen': { 'zh-CN': '{id}（指定）', en: '{id} (chosen)' },
  'policy-detected': { 'zh-CN': '{id}（按表识别）', en: '{id} (detected)' },
  'policy-default': { 'zh-CN': '{id}（认不出，用缺省）', en: '{id} (not recognised, default)' },
  'policy-used': { 'zh-CN': '口径：{name} {told}', en: 'Policy: {name} {told}' },
  'check-asides': {
    'zh-CN': '另有 {count} 项已核实，不计在内。',
    en: 'Set aside with a reason, not counted: {count}.',
  },
  aside: { 'zh-CN': '核', en: 'set aside' },
  'aside-reason': { 'zh-CN': '已核实：{reason}', en: 'Set aside: {reason}' },
  'explain-fires': { 'zh-CN': '会报：{text}', en: 'Found: {text}' },
  'explain-silent': { 'zh-CN': '不报：{text}', en: 'Let pass: {text}' },
  'explain-source': { 'zh-CN': '依据：{text}', en: 'Source: {text}' },
  written: { 'zh-CN': '已写入 {file}：{count} 个单元格{kept}。', en: 'Wrote {file}: {count} cells{kept}.' },
  kept: {
    'zh-CN': '；{count} 处与计算不同而保留原样',
    en: '; {count} that differ were kept',
  },
  'kept-replaceable': {
    'zh-CN': '（{count} 处可用 --fill all 替换）',
    en: ' (--fill all replaces {count} of them)',
  },
  'written-nothing': {
    'zh-CN': '没有要写的内容，{file} 与原文件相同。',
    en: 'There was nothing to write; {file} equals the original.',
  },
  'report-changed': { 'zh-CN': '{sheet}!{cell} 照表更新：', en: '{sheet}!{cell} was brought to date:' },
  'report-kept': {
    'zh-CN': '{sheet}!{cell} 人改过，保留原样（? 是现在的写法）：',
    en: '{sheet}!{cell} was changed by hand and kept (? is how it would read now):',
  },
  'report-withheld': {
    'zh-CN': '工作簿的结构受保护，没有添加工作表“自评报告”。要添加，请先在“审阅”里撤销工作簿保护。',
    en: 'The structure of the workbook is protected, so the sheet 自评报告 was not added. Unprotect the workbook first to have it.',
  },
  'check-unknown': {
    'zh-CN': '没有检查“{code}”，有：{known}。',
    en: 'There is no check "{code}"; there are: {known}.',
  },
  'cell-needed': {
    'zh-CN': '还要指明单元格，例如：jiping explain {file} 自评表!H19',
    en: 'Name a cell too, for example: jiping explain {file} Sheet1!H19',
  },
  'cell-wrong': {
    'zh-CN': '“{cell}”不是单元格地址，请写成 自评表!H19 这样。',
    en: '"{cell}" is no cell address; write it like Sheet1!H19.',
  },
  'cell-unknown': {
    'zh-CN': '{cell} 不是绩评能说明的单元格：它不在绩效自评表的得分、执行率、总分或有发现的地方。',
    en: 'Nothing is known of {cell}: it is no score, rate or total of an evaluation table, and no finding points to it.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type WordId = keyof typeof SENTENCES;

/** The sentence `id` in the reader's language, its slots filled. */
export function words(locale: Locale, id: WordId, values: Readonly<Record<string, string>> = {}): string {
  return SENTENCES[id][locale].replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
