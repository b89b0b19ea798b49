import type { Unit } from '../number/unit';
import { WordsAtEnd } from './words-at-end';

const PEOPLE =
  '人员 职工 员工 学生 学员 教师 老师 医生 干部 党员 代表 委员 劳模 群众 居民 村民 农民 农户 家庭 儿童 老人 老年人 残疾人 患者 对象 渔民 工匠';
const THINGS =
  '单位 企业 机构 学校 医院 部门 社区 街道 乡镇 村 县 区 项目 工程 课题 任务 活动 会议 培训 讲座 比赛 演出 展览 检查 设备 系统 平台 车辆 电脑 软件 服务器 ' +
  '方案 报告 规划 宣传片 视频 文章 文件 手册 资料 图书 标准 站点 驿站 场所 基地 中心 队伍 岗位 品种 产品 样本 案件 问题 事故 投诉 建筑 桥梁 道路 厕所 住房 ' +
  '资料 物资 药品 疫苗 器材 器械 苗木 种子 肥料 农药 家具 桌椅 路灯 管网 管道 渠道 水渠 河道 农田 耕地 林地 房屋 校舍 厂房 大棚 面积 刊物 画册 课程 品牌 专利 论文 制度 合同 档案 ' +
  '机 车 灯 桥 路 渠 井 牌 柜 床 桌 椅 屏 塔 坝 闸 房 棚 树 苗 牛 羊 猪';
/** Words that make a sentence of what they stand in. */
const VERBS = '参加 参与 安排 服务 帮助 帮扶 组织 开展 提供 维护 保障 解决 改善 满足 完成 通过 实现 提升 提高';

const COUNTED_PEOPLE = counted(PEOPLE);
const NOUNS = new WordsAtEnd(`${PEOPLE} ${THINGS}`.split(' '));
const PAUSE = /[\d,;。!?()….]/;
const LONGEST = 16;
const COUNTED = counted(`${PEOPLE} ${THINGS}`);

/** True where `text` ends with who or what is counted: `新建道路` of `新建道路5公里`. */
export function endsWithCounted(text: string): boolean {
  return text.length <= LONGEST && NOUNS.of(text) !== undefined && !PAUSE.test(text);
}

/**
 * True where `text` only says who or what a figure of `unit` counts: `教师` of `50名教师`, `学校` of `12所学校`. A verb makes a
 * sentence of it (`512名劳模参加体检活动`).
 */
export function isCounted(text: string, unit: Unit): boolean {
  return (unit.dimension === 'count.person' ? COUNTED_PEOPLE : COUNTED).test(text);
}

function counted(nouns: string): RegExp {
  return new RegExp(`^(?!.*(?:${oneOf(VERBS)}))[^\\d,;。!?()….]{0,4}(?:${oneOf(nouns)})$`);
}

function oneOf(words: string): string {
  return words.replaceAll(' ', '|');
}
