/** Every text of the workbench beside the pane's, in Chinese. */
export const zhCN = {
  title: '绩评工作台',
  'title.file': '{name} - 绩评工作台',
  'title.unsaved': '● {name} - 绩评工作台',

  bar: '工作簿',
  'bar.open': '打开',
  'bar.sample': '示例',
  'bar.save': '另存为',
  'bar.undo': '撤销',
  'bar.redo': '重做',
  'bar.no-file': '还没有打开工作簿',
  'bar.unsaved': '未保存',
  'bar.read-only': '只读',

  grid: '表格',
  'grid.loading': '正在载入表格…',
  'grid.drop': '松开鼠标，打开这个工作簿',
  'grid.empty': '点“打开”选一个 .xlsx，或把文件拖到这里；点“示例”先看看。',

  'grid.name-box': '名称框',
  'grid.cancel': '取消',
  'grid.enter': '输入',
  'grid.function': '插入函数',
  'grid.cell': '单元格',
  'grid.sidebar': '侧栏',
  'grid.sidebar.close': '关闭侧栏',
  'grid.sheets': '工作表',
  'grid.all-sheets': '所有工作表',
  'grid.smaller': '缩小',
  'grid.larger': '放大',
  'grid.notes': '表格的提示',

  pane: '绩评',
  'pane.empty': '打开一张绩效自评表，绩评在这里给它算分、核对。',

  'opening.name': '正在打开“{name}”…',
  'opening.cancel': '取消',

  'failure.close': '关闭',

  'limits.unshown': '这里看不到、但保存后原样还在的内容：{list}。',
  'limits.off': '这里只改单元格的内容；插入或删除行、列、工作表，合并和改格式，请在 Excel 或 WPS 里做。',
  'limits.keys': 'F6 在按钮、表格和绩评之间切换。',
  'limits.close': '知道了',
  'limits.list': '、',

  'kept.offer': '“{name}”有没保存的改动（{time}），只存在这个浏览器里。',
  'kept.restore': '恢复',
  'kept.discard': '删除',
  'kept.unkept': '这个浏览器不让保存恢复用的副本：网页若意外关闭，没保存的改动会丢失。请及时另存。',

  'parting.title': '“{name}”还没有保存',
  'parting.text': '打开“{next}”之前，要先保存改动吗？',
  'parting.save': '保存',
  'parting.discard': '不保存',
  'parting.stay': '取消',

  'news.opened': '已打开“{name}”。',
  'news.saved': '已保存为“{name}”。',

  'unshown.charts': '图表',
  'unshown.pictures': '图片',
  'unshown.shapes': '图形',
  'unshown.comments': '批注',
  'unshown.validation': '数据验证',
  'unshown.conditional-formats': '条件格式',
  'unshown.sparklines': '迷你图',
  'unshown.tables': '表格样式',
  'unshown.filters': '筛选',
} as const;
