/** The page that a person sees first. */
export const welcome = {
  'welcome.what': '绩评读懂打开的工作簿里的绩效自评表，按口径算出得分和执行率，并像审核人那样核对。',
  'welcome.promise': '写入前每一格都先列出原值和新值，已有的内容不动，写了还能撤回；数据不离开这台电脑。',
  'welcome.read': '读取本工作簿',
  'welcome.sample': '插入示例',
  'welcome.sample.means': '手头没有自评表？新增一张填好的示例工作表来试。',
  'welcome.skip': '跳过',
} as const;
