import { unknownClassifier } from '../number/simple-unit';
import { unitAtStart, unitOf, type Unit } from '../number/unit';
import { operatorAfter } from './operator';
import type { Operator } from './target';

/** What stands behind a figure: its unit and an operator word. */
export interface Trail {
  readonly unit: Unit | null;
  readonly operator: Operator | null;
}

const APPROXIMATELY = /(?:左右|上下)$/;
/** What is done with a share or within a time: `100%按时完成`, `30天内办结`. */
const DONE =
  /(?:按时|按期|如期|全部|全额|及时|足额|均|已)?(?:完成|办结|支付|拨付|发放|兑付|到位|覆盖|达标|合格|落实|满意|送达|办理完毕|完毕)(?:到位)?$/;
/** Who and what is counted: `50名教师`, `12所学校`. */
const PEOPLE =
  '人员 职工 员工 学生 学员 教师 老师 医生 干部 党员 代表 委员 劳模 群众 居民 村民 农民 农户 家庭 儿童 老人 老年人 残疾人 患者 对象 渔民 工匠';
const THINGS =
  '单位 企业 机构 学校 医院 部门 社区 街道 乡镇 村 县 区 项目 工程 课题 任务 活动 会议 培训 讲座 比赛 演出 展览 检查 设备 系统 平台 车辆 电脑 软件 服务器 ' +
  '方案 报告 规划 宣传片 视频 文章 文件 手册 资料 图书 标准 站点 驿站 场所 基地 中心 队伍 岗位 品种 产品 样本 案件 问题 事故 投诉 建筑 桥梁 道路 厕所 住房';
/** A verb makes a sentence of it: `512名劳模参加体检活动`. */
const COUNTED = counted(`${PEOPLE} ${THINGS}`);
const COUNTED_PEOPLE = counted(PEOPLE);

function counted(nouns: string): RegExp {
  const verbs = '参加|参与|安排|服务|帮助|帮扶|组织|开展|提供|维护|保障|解决|改善|满足|完成|通过|实现|提升|提高';
  return new RegExp(`^(?!.*(?:${verbs}))[^\\d,;。!?()….]{0,4}(?:${nouns.replaceAll(' ', '|')})$`);
}

/** Longer than a unit and what is counted. */
const LONGEST = 24;

/** Which units a trail may name. */
export interface Admitted {
  /** The unit column's, which the tables need not know. */
  readonly column: Unit | null;
  /** `exactly`: a known unit and nothing besides; `known`: with what is counted; `any`: an unknown classifier too (`≥5畛`). */
  readonly units: 'exactly' | 'known' | 'any';
}

/** Reads what stands behind a figure; null where it says something of its own. */
export function readTrail(tail: string, admitted: Admitted): Trail | null {
  return readUnit(tail, admitted) ?? readDone(tail.replace(APPROXIMATELY, ''), admitted);
}

function readDone(tail: string, admitted: Admitted): Trail | null {
  const plain = readOperator(tail, admitted);
  if (plain) return plain;
  const done = DONE.exec(tail);
  const trail = done && readOperator(tail.slice(0, done.index), admitted);
  // Three projects that are done may be narration; a share or a time that is kept is a figure.
  return trail && (trail.operator !== null || trail.unit?.dimension === 'ratio') ? trail : null;
}

function readOperator(tail: string, admitted: Admitted): Trail | null {
  const unit = readUnit(tail, admitted);
  if (unit) return unit;
  const peeled = operatorAfter(tail);
  const trail =
    peeled && readUnit(peeled.rest, { ...admitted, units: admitted.units === 'exactly' ? 'exactly' : 'any' });
  return trail && { ...trail, operator: peeled.operator };
}

function readUnit(text: string, { column, units }: Admitted): Trail | null {
  if (text === '') return { unit: null, operator: null };
  const whole = unitOf(text) ?? (text === column?.name ? column : null);
  if (whole) return { unit: whole, operator: null };
  if (units === 'exactly' || text.length > LONGEST) return null;
  const unit = unitAtStart(text);
  if (unit) {
    const nouns = unit.dimension === 'count.person' ? COUNTED_PEOPLE : COUNTED;
    return nouns.test(text.slice(unit.name.length)) ? { unit, operator: null } : null;
  }
  const classifier = units === 'any' && /^[万亿]?\p{Script=Han}$/u.test(text);
  return classifier ? { unit: unknownClassifier(text), operator: null } : null;
}
