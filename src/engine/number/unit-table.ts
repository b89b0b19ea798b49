/** A family of units that convert into each other. */
export interface UnitFamily {
  readonly dimension: string;
  readonly base: string;
  /** Base units in one unit of each name; `2000/3` is a fraction. Of names for the same size the first is the usual one. */
  readonly factors: Readonly<Record<string, string>>;
}

/** Units that measure. A month is no fixed number of days, so that 天 and 月 are families of their own. */
export const MEASURES: readonly UnitFamily[] = [
  {
    dimension: 'money',
    base: '元',
    // A bare multiple is money unless the indicator counts something (`200万`).
    factors: {
      元: '1',
      元人民币: '1',
      人民币元: '1',
      角: '1/10',
      百万: '1000000',
      千万: '10000000',
      万: '10000',
      亿: '100000000',
    },
  },
  { dimension: 'money', base: '美元', factors: { 美元: '1' } },
  { dimension: 'money', base: '港元', factors: { 港元: '1', 港币: '1' } },
  { dimension: 'money', base: '欧元', factors: { 欧元: '1' } },
  {
    dimension: 'ratio',
    base: '1',
    factors: {
      ...{
        '%': '1/100',
        百分比: '1/100',
        百分率: '1/100',
        百分数: '1/100',
        百分点: '1/100',
        个百分点: '1/100',
        成: '1/10',
      },
      ...{
        '‰': '1/1000',
        '‱': '1/10000',
        '/万': '1/10000',
        '/10万': '1/100000',
        '/百万': '1/1000000',
        ppm: '1/1000000',
      },
    },
  },
  { dimension: 'multiple', base: '倍', factors: { 倍: '1' } },
  { dimension: 'score', base: '分', factors: { 分: '1' } },
  // Not 级: of some grades the first is the best, of others the last.
  { dimension: 'grade', base: '星', factors: { 星: '1', 星级: '1' } },
  {
    dimension: 'length',
    base: '米',
    factors: {
      ...{ 米: '1', m: '1', 延米: '1', 延长米: '1', 公里: '1000', 千米: '1000', km: '1000', 里: '500', 华里: '500' },
      ...{ 分米: '1/10', dm: '1/10', 厘米: '1/100', cm: '1/100', 毫米: '1/1000', mm: '1/1000' },
      ...{ 微米: '1/1000000', μm: '1/1000000', 海里: '1852' },
    },
  },
  {
    dimension: 'area',
    base: '平方米',
    factors: {
      ...{
        平方米: '1',
        平米: '1',
        平方: '1',
        平: '1',
        m2: '1',
        平方公里: '1000000',
        平方千米: '1000000',
        km2: '1000000',
      },
      ...{ 公顷: '10000', ha: '10000', hm2: '10000', 亩: '2000/3', 平方厘米: '1/10000', cm2: '1/10000' },
    },
  },
  {
    dimension: 'volume',
    base: '立方米',
    factors: {
      立方米: '1',
      立方: '1',
      方: '1',
      m3: '1',
      升: '1/1000',
      L: '1/1000',
      毫升: '1/1000000',
      ml: '1/1000000',
    },
  },
  {
    dimension: 'mass',
    base: '公斤',
    factors: {
      ...{ 公斤: '1', 千克: '1', kg: '1', 斤: '1/2', 市斤: '1/2', 吨: '1000', 公吨: '1000', t: '1000' },
      ...{ 克: '1/1000', g: '1/1000', 毫克: '1/1000000', mg: '1/1000000' },
      ...{ 微克: '1/1000000000', μg: '1/1000000000', ug: '1/1000000000' },
    },
  },
  {
    dimension: 'duration',
    base: '月',
    factors: {
      月: '1',
      个月: '1',
      自然月: '1',
      个自然月: '1',
      年: '12',
      周年: '12',
      季度: '3',
      个季度: '3',
      半年: '6',
    },
  },
  {
    dimension: 'duration',
    base: '天',
    factors: {
      ...{ 天: '1', 日: '1', 自然日: '1', 个自然日: '1', 日历天: '1', 周: '7', 星期: '7', 个星期: '7' },
      ...{ 小时: '1/24', 个小时: '1/24', h: '1/24', 分钟: '1/1440', min: '1/1440', 秒: '1/86400', 秒钟: '1/86400' },
    },
  },
  { dimension: 'duration', base: '工作日', factors: { 工作日: '1', 个工作日: '1' } },
  { dimension: 'duration', base: '学期', factors: { 学期: '1', 个学期: '1', 学年: '2', 个学年: '2' } },
  { dimension: 'duration', base: '课时', factors: { 课时: '1', 个课时: '1', 学时: '1', 个学时: '1' } },
  { dimension: 'age', base: '岁', factors: { 岁: '1', 周岁: '1' } },
  { dimension: 'energy', base: '千瓦时', factors: { 千瓦时: '1', kWh: '1', KWH: '1', 兆瓦时: '1000', MWh: '1000' } },
  { dimension: 'power', base: '千瓦', factors: { 千瓦: '1', kW: '1', KW: '1', 兆瓦: '1000', MW: '1000' } },
  { dimension: 'power', base: '马力', factors: { 马力: '1' } },
  {
    dimension: 'apparent-power',
    base: '千伏安',
    factors: { 千伏安: '1', kVA: '1', KVA: '1', 兆伏安: '1000', MVA: '1000' },
  },
  { dimension: 'fuel', base: '吨标准煤', factors: { 吨标准煤: '1', 吨标煤: '1', tce: '1' } },
  { dimension: 'voltage', base: '千伏', factors: { 千伏: '1', kV: '1', KV: '1', 伏: '1/1000', V: '1/1000' } },
  { dimension: 'degree', base: '度', factors: { 度: '1' } },
  { dimension: 'temperature', base: '°C', factors: { '°C': '1', 摄氏度: '1' } },
  { dimension: 'loudness', base: '分贝', factors: { 分贝: '1', dB: '1' } },
  {
    dimension: 'data',
    base: 'GB',
    factors: { GB: '1', G: '1', TB: '1024', T: '1024', PB: '1048576', MB: '1/1024', M: '1/1024', 兆: '1/1024' },
  },
  { dimension: 'data-rate', base: 'Mbps', factors: { Mbps: '1', Gbps: '1000' } },
];

/** Words that count: every word of a kind stands for one of its base, the first word (`8批次` are as many as `8次`). */
export const CLASSIFIERS: readonly { readonly dimension: string; readonly words: string }[] = [
  { dimension: 'count.person', words: '人 名 位 员 学生 教师 职工 农民 老人 儿童 患者 人口' },
  { dimension: 'count.visit', words: '人次 诊次' },
  { dimension: 'count.person_day', words: '人天 人日 工日 个工日' },
  { dimension: 'count.household', words: '户 农户 家庭' },
  { dimension: 'count.household_visit', words: '户次' },
  {
    dimension: 'count',
    words:
      '个 件 次 批次 批 套 部 座 株 只 头 台 辆 册 本 份 篇 场 场次 期 处 所 家 间 项 条 块 张 幅 枚 把 支 根 棵 粒 颗 艘 架 匹 羽 ' +
      '尾 口 盏 扇 门 面 顶 床 副 双 对 组 队 班 班次 栋 幢 层 宗 起 例 笔 单 轮 遍 回 堂 节 站 点 点位 ' +
      '种 类 款 道 段 桩 杆 盘 箱 袋 瓶 罐 桶 包 盒 卷 筒 捆 车 车次 ' +
      '船 线 路 网 岗 席 张床位 个学位 台套 台次 台班 件次 家次 航次 架次 频次 课 案 ' +
      '刊 集 首 幕 出 款次 版 届 剂 支次 头次 羽次 只次 穴 丛 畦 垄 塘 棚 栏 圈 窝 箱次 份次 篇次 项次 处次 支队 ' +
      '团 屋 屏 牌 块次 幅次 字 页 条次 例次 井 泵 闸 桥 坝 库 池 塔 亭 厕 棵次 盆 杯 碗 管 枝 束 朵 片 标箱 标准箱 TEU 人份',
  },
];

/** Things that are counted without a classifier (`5村`, `元/村`), each its own base. */
export const COUNTED_THINGS =
  '村 行政村 自然村 社区 街道 乡 镇 乡镇 县 市 省 区 企业 单位 学校 项目 品种 岗位 机位 车位 床位 学位 平台 系统 站点 标段 小区 楼 场所 案件 课题 机 亩次 台件 吨公里 人公里';

/** Multiples that stand before a unit: 万人次, 千元, 亿株. */
export const MULTIPLES: Readonly<Record<string, string>> = {
  百万: '1000000',
  千万: '10000000',
  百: '100',
  千: '1000',
  万: '10000',
  亿: '100000000',
};
