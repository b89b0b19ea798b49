/** Fonts that stand in for a Chinese one, nearest first: of Windows, of macOS, of Linux. */
const STAND_INS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /小标宋|XiaoBiaoSong|XBS/i,
    ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'STZhongsong', '华文中宋', 'SimSun', 'Songti SC'],
  ],
  [/仿宋|FangSong/i, ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', '华文仿宋']],
  [/楷体|KaiTi|华文楷/i, ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'AR PL UKai CN']],
  [/黑体|SimHei|Heiti/i, ['SimHei', '黑体', 'Heiti SC', 'STHeiti', 'Microsoft YaHei', 'Noto Sans CJK SC']],
  [/隶书|LiSu|隶变/i, ['LiSu', '隶书', 'STLiti', 'Baoli SC', 'KaiTi']],
  [/雅黑|YaHei/i, ['Microsoft YaHei', '微软雅黑', 'PingFang SC', 'Noto Sans CJK SC']],
  [/等线|DengXian/i, ['DengXian', '等线', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC']],
  [/圆|YouYuan/i, ['YouYuan', '幼圆', 'Yuanti SC', 'Microsoft YaHei', 'Noto Sans CJK SC']],
  [/宋|Song|SimSun|明|Ming/i, ['SimSun', '宋体', 'NSimSun', 'STSong', 'Songti SC']],
];

const SERIF = ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'];
const SANS = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'sans-serif'];
const WITHOUT_SERIFS = /黑|圆|等线|Hei|YuanTi|YouYuan|DengXian|Calibri|Arial|Helvetica|Tahoma|Verdana|Segoe|Sans/i;

/** The font of a cell as a list for CSS: itself, what looks like it, and at the end what every system has. */
export function fontStack(name: string): string {
  const own = name.replace(/["'\\;,<>]/g, '').trim();
  const similar = STAND_INS.find(([pattern]) => pattern.test(own))?.[1] ?? [];
  const last = WITHOUT_SERIFS.test(own) ? SANS : SERIF;
  return [...new Set([own, ...similar, ...last])].filter((family) => family !== '').join(', ');
}
