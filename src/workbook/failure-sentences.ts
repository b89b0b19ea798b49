/** What went wrong, why, and what to do next, for each way in which a workbook can refuse. `{slot}` is filled by `Failure`. */
export const FAILURE_SENTENCES = {
  'empty-file': {
    'zh-CN': '文件是空的（0 字节），多半是保存或下载没有完成。请重新保存或下载后再试。',
    en: 'The file is empty (0 bytes); saving or downloading it was probably cut short. Save or download it again.',
  },
  'not-a-workbook': {
    'zh-CN':
      '这不是 Excel 工作簿：内容不是任何一种认得的表格格式。请选择 .xlsx 文件，或在 Excel、WPS 中另存为 .xlsx 后再试。',
    en: 'This is not an Excel workbook: its content is no known spreadsheet format. Choose an .xlsx file, or save it as .xlsx in Excel or WPS.',
  },
  'is-pdf': {
    'zh-CN': '这是 PDF 文件，不是工作簿。请找到它的表格原件（.xlsx），或把表格录入工作簿后再试。',
    en: 'This is a PDF file, not a workbook. Use the spreadsheet it was made from (.xlsx), or enter the table into a workbook.',
  },
  'is-text': {
    'zh-CN': '这是纯文本（如 .csv、.txt），不是工作簿。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'This is plain text (such as .csv or .txt), not a workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'is-web-page': {
    'zh-CN':
      '这是网页或 XML 表格，只是取了工作簿的名字，有的系统就这样导出。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'This is a web page or an XML table that only carries the name of a workbook, as some systems export. Open it in Excel or WPS and save it as .xlsx.',
  },
  'is-document': {
    'zh-CN': '这是 Word 或 WPS 文字文档，不是工作簿。请把其中的表格复制到工作簿里，存为 .xlsx 后再试。',
    en: 'This is a Word document, not a workbook. Copy its table into a workbook and save that as .xlsx.',
  },
  'is-presentation': {
    'zh-CN': '这是演示文稿，不是工作簿。请选择 .xlsx 文件。',
    en: 'This is a presentation, not a workbook. Choose an .xlsx file.',
  },
  'is-binary-workbook': {
    'zh-CN': '这是二进制工作簿（.xlsb），绩评读不了。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'This is a binary workbook (.xlsb), which can not be read here. Save it as .xlsx in Excel or WPS.',
  },
  'is-open-document': {
    'zh-CN': '这是 OpenDocument 文件（如 .ods），绩评读不了。请另存为 .xlsx 后再试。',
    en: 'This is an OpenDocument file (such as .ods), which can not be read here. Save it as .xlsx.',
  },
  encrypted: {
    'zh-CN': '工作簿设了打开密码，内容读不出来。请在 Excel 或 WPS 中用密码打开，去掉打开密码后另存为 .xlsx 再试。',
    en: 'The workbook is protected by a password to open it, so its content can not be read. Open it in Excel or WPS, remove that password and save it as .xlsx.',
  },
  'damaged-xls': {
    'zh-CN':
      '旧格式工作簿（.xls、.et）已损坏，读不出来。若 Excel 或 WPS 还能打开它，请另存为 .xlsx 后再试；否则请重新取得文件。',
    en: 'This workbook of the old format (.xls, .et) is damaged. If Excel or WPS still opens it, save it as .xlsx; otherwise get the file again.',
  },
  'legacy-read-only': {
    'zh-CN': '旧格式工作簿（.xls、.et）只能读、不能写。请在 Excel 或 WPS 中另存为 .xlsx，再对新文件写入。',
    en: 'Workbooks of the old format (.xls, .et) can be read but not written. Save it as .xlsx in Excel or WPS and write into the new file.',
  },
  'report-empty': {
    'zh-CN': '报告里没有文字。请选择写好的报告（.docx、.txt 或工作簿），或把文字粘贴进来。',
    en: 'The report holds no text. Choose a written report (.docx, .txt or a workbook), or paste its text.',
  },
  'report-no-sheet': {
    'zh-CN': '这个工作簿里只有表格，没有一张成段文字的工作表。请选择写着报告的工作簿，或 .docx、.txt 文件。',
    en: 'This workbook has only tables, and no sheet of running text. Choose a workbook with the report on a sheet of its own, or a .docx or .txt file.',
  },
  'report-old': {
    'zh-CN': '这是旧格式的文档（.doc、.wps）或加了密的文档，绩评读不了。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
    en: 'This is a document of the old format (.doc, .wps), or an encrypted one, which can not be read here. Open it in Word or WPS and save it as .docx.',
  },
  'report-pdf': {
    'zh-CN': '这是 PDF 文件，绩评不读。请选择它的 Word 原件（.docx），或把文字复制出来存为 .txt 再试。',
    en: 'This is a PDF file, which is not read here. Choose the Word document it was made from (.docx), or save its text as .txt.',
  },
  'report-unknown': {
    'zh-CN': '这不是 Word 文档、工作簿，也不是纯文本。请选择 .docx、.txt 或 .xlsx 文件。',
    en: 'This is neither a Word document nor a workbook nor plain text. Choose a .docx, .txt or .xlsx file.',
  },
  'report-damaged': {
    'zh-CN': '报告的文件不完整、已损坏，或压缩得不正常，读不出来。请用 Office 或 WPS 打开，另存一份后再试。',
    en: 'The file of the report is incomplete, damaged or packed abnormally, so it can not be read. Open it in Office or WPS and save it again.',
  },
  'report-large': {
    'zh-CN': '报告的文字超过 {limit} 万字，不像一份自评报告。请只保留要核对的部分再试。',
    en: 'The report has more than {limit}0,000 characters, unlike an evaluation report. Keep the part that is to be checked.',
  },
  'damaged-file': {
    'zh-CN':
      '文件不完整或已损坏，多半是下载或拷贝没有完成。请重新取得文件；若 Excel 或 WPS 还能打开它，请另存为 .xlsx 后再试。',
    en: 'The file is incomplete or damaged; a download or a copy was probably cut short. Get it again; if Excel or WPS still opens it, save it as .xlsx.',
  },
  'damaged-part': {
    'zh-CN': '工作簿里的 {part} 已损坏，读不出来。请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试。',
    en: 'The part {part} of the workbook is damaged. Open the workbook in Excel or WPS, let it be repaired and save it as .xlsx.',
  },
  'missing-part': {
    'zh-CN': '工作簿里缺少 {part}，文件不完整。请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试。',
    en: 'The part {part} is missing from the workbook. Open it in Excel or WPS, let it be repaired and save it as .xlsx.',
  },
  doctype: {
    'zh-CN':
      '工作簿里的 {part} 带有文档类型定义（DTD），正常的工作簿没有它，为安全起见不读。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'The part {part} carries a document type definition (DTD), which no proper workbook has; for safety it is not read. Save the workbook as .xlsx in Excel or WPS.',
  },
  encoding: {
    'zh-CN': '工作簿里的 {part} 用了 UTF-8、UTF-16 以外的编码（{encoding}）。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'The part {part} is encoded as {encoding}, neither UTF-8 nor UTF-16. Save the workbook as .xlsx in Excel or WPS.',
  },
  'unusual-zip': {
    'zh-CN': '文件的压缩方式（{feature}）工作簿不该有，绩评不读。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'The file is packed in a way that workbooks are not ({feature}). Save it as .xlsx in Excel or WPS.',
  },
  'too-many-parts': {
    'zh-CN': '文件里的部件超过 {limit} 个，不像正常的工作簿，为安全起见不读。请把自评表单独存成一个工作簿后再试。',
    en: 'The file has more than {limit} parts, unlike a proper workbook; for safety it is not read. Save the evaluation table as a workbook of its own.',
  },
  'part-too-large': {
    'zh-CN':
      '工作簿里的 {part} 展开后超过 {limit} MB 或压缩得异常，为安全起见不读。请把自评表单独存成一个工作簿后再试。',
    en: 'The part {part} unpacks to more than {limit} MB or is packed abnormally tight; for safety it is not read. Save the evaluation table as a workbook of its own.',
  },
  'workbook-too-large': {
    'zh-CN': '工作簿展开后超过 {limit} MB，为安全起见不读。请把自评表单独存成一个工作簿后再试。',
    en: 'The workbook unpacks to more than {limit} MB; for safety it is not read. Save the evaluation table as a workbook of its own.',
  },
  'too-many-cells': {
    'zh-CN': '工作表“{sheet}”的单元格超过 {limit} 个，不像自评表。请把自评表单独存成一个工作簿后再试。',
    en: 'The sheet "{sheet}" has more than {limit} cells, unlike an evaluation table. Save the evaluation table as a workbook of its own.',
  },
  'no-sheet': {
    'zh-CN': '工作簿里没有工作表“{sheet}”。请核对工作表的名称。',
    en: 'The workbook has no sheet "{sheet}". Check the name of the sheet.',
  },
  protected: {
    'zh-CN': '工作表“{sheet}”受保护，单元格 {cell} 已锁定，什么也没有写入。请在 Excel 或 WPS 中撤销工作表保护后再试。',
    en: 'The sheet "{sheet}" is protected and its cell {cell} is locked; nothing was written. Unprotect the sheet in Excel or WPS and try again.',
  },
  'structure-locked': {
    'zh-CN': '工作簿的结构受保护，不能新增或删除工作表“{sheet}”，没有写入。请在 Excel 或 WPS 中撤销工作簿保护后再试。',
    en: 'The structure of the workbook is protected, so the sheet "{sheet}" can be neither added nor removed; nothing was written. Unprotect the workbook in Excel or WPS and try again.',
  },
  'last-sheet': {
    'zh-CN': '“{sheet}”是唯一看得见的工作表，不能删除。请先新增或显示另一张工作表再试。',
    en: 'The sheet "{sheet}" is the only one that is seen, so it can not be removed. Add or show another sheet first.',
  },
  'array-formula': {
    'zh-CN':
      '工作表“{sheet}”的单元格 {cell} 是数组公式的一部分，不能单独改写，没有写入。请先在 Excel 或 WPS 中清除整个数组公式。',
    en: 'The cell {cell} of the sheet "{sheet}" is part of an array formula, which can only be written as a whole, so it was left as it is. Clear the whole array formula in Excel or WPS first.',
  },
  'table-header': {
    'zh-CN':
      '工作表“{sheet}”的单元格 {cell} 是表格的列标题，不能改写，没有写入。请先在 Excel 或 WPS 中把表格转换为区域。',
    en: 'The cell {cell} of the sheet "{sheet}" is a column header of a table, so it was not written. Convert the table to a range in Excel or WPS first.',
  },
  'long-text': {
    'zh-CN': '要写入工作表“{sheet}”单元格 {cell} 的文字超过 {limit} 个字，单元格放不下，没有写入。请缩短后再试。',
    en: 'The text for the cell {cell} of the sheet "{sheet}" is longer than the {limit} characters that a cell holds, so it was not written. Shorten it and try again.',
  },
  'cell-edit-mode': {
    'zh-CN': '表格里有一个单元格正在编辑，Excel 此时不接受任何操作。请在表格里按回车（或 Esc）结束编辑后再试。',
    en: 'A cell is being edited, and Excel takes no orders meanwhile. Press Enter (or Esc) in the sheet to finish, then try again.',
  },
  'workbook-read-only': {
    'zh-CN': '工作簿是只读的，什么也没有写入。请另存一份可以编辑的副本，在副本里再试。',
    en: 'The workbook is read-only; nothing was written. Save an editable copy and try again there.',
  },
  'changed-meanwhile': {
    'zh-CN': '工作表“{sheet}”的单元格 {cell} 在读表之后改动过，为免盖掉新内容没有写入。请重新读表，看过新的结果再写。',
    en: 'The cell {cell} of the sheet "{sheet}" was changed after the table was read, so it was left as it is. Read the table again and look at the new result before writing.',
  },
  'cell-locked': {
    'zh-CN': '工作表“{sheet}”受保护，单元格 {cell} 已锁定，没有写入。请撤销工作表保护后再写，或把结果复制到别处。',
    en: 'The sheet "{sheet}" is protected and its cell {cell} is locked, so it was not written. Unprotect the sheet and write again, or copy the results elsewhere.',
  },
  'sheet-gone': {
    'zh-CN': '工作表“{sheet}”已被删除或改名，没有写入。请重新读表后再试。',
    en: 'The sheet "{sheet}" was deleted or renamed, so nothing was written there. Read the table again and try once more.',
  },
  'old-excel': {
    'zh-CN':
      '这个 Excel 的版本太旧（需要 ExcelApi {needed}）。请用 Office 2021 及以上、Microsoft 365 或网页版 Excel，或改用浏览器工作台。',
    en: 'This Excel is too old (ExcelApi {needed} is needed). Use Office 2021 or later, Microsoft 365 or Excel on the web, or the workbench in a browser.',
  },
  'outside-excel': {
    'zh-CN': '这个页面要在 Excel 里打开。请在 Excel 的“绩效自评”选项卡里点“打开面板”；还没有安装，请看安装说明。',
    en: 'This page is to be opened inside Excel. Choose Open the pane on the Self-evaluation tab; if it is not installed yet, see the installation guide.',
  },
  'payload-too-large': {
    'zh-CN': '工作表“{sheet}”一次要传的内容超过了 Excel 的上限（5 MB）。请把自评表单独放到一个工作表里再试。',
    en: 'The sheet "{sheet}" holds more than Excel passes on at once (5 MB). Move the evaluation table to a sheet of its own and try again.',
  },
  'host-busy': {
    'zh-CN': 'Excel 正忙，没有接受这次操作。请等它空下来（看状态栏）后再试。',
    en: 'Excel is busy and did not take the order. Wait until it is idle (see its status bar) and try again.',
  },
  'host-silent': {
    'zh-CN': '与 Excel 的联系中断了，不能确定最后一步是否完成。请先保存工作簿，重新打开面板；若要恢复原样，点“撤回”。',
    en: 'The connection to Excel was lost, so it is not certain whether the last step was done. Save the workbook and open the pane again; to restore what stood before, choose Take back.',
  },
  'host-refused': {
    'zh-CN':
      'Excel 拒绝了这次操作（{code}）。请检查工作簿是否受保护、是否正由他人编辑，然后再试；仍不行，请把“诊断”页的内容发给管理员。',
    en: 'Excel refused the order ({code}). Check whether the workbook is protected or being edited by others and try again; if it persists, send the diagnosis page to your administrator.',
  },
  'other-workbook': {
    'zh-CN': '另一个工作簿正在前面，Excel 因此找不到当前选区。请切回自评表所在的工作簿后再试。',
    en: 'Another workbook is in front, so Excel can not tell the selection. Switch back to the workbook with the evaluation table and try again.',
  },
  'unreadable-file': {
    'zh-CN': '浏览器读不了“{name}”，它可能已被移走、改动，或者没有权限。请重新选择这个文件再试。',
    en: 'The browser could not read "{name}"; it may have been moved, changed, or be without permission. Choose the file again.',
  },
  'not-saved': {
    'zh-CN': '没有存成（{error}），改动还在这个页面里。请换一个文件夹或文件名，再存一次。',
    en: 'It was not saved ({error}); the changes are still on this page. Choose another folder or name and save again.',
  },
  cancelled: {
    'zh-CN': '已取消，什么也没有写入。',
    en: 'Cancelled; nothing was written.',
  },
  unexpected: {
    'zh-CN': '绩评自己出了错（{error}），没有继续。请重新读表再试；仍不行，请把“诊断”页的内容发给管理员。',
    en: '绩评 itself failed ({error}) and stopped. Read the table again; if it persists, send the diagnosis page to your administrator.',
  },
} as const;
