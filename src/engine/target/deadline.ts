import { withoutNumber } from './core';
import { dateAtStart } from './date';
import type { Found } from './sense';
import { spanUnit } from './span-unit';
import type { Deadline, ReadingContext } from './target';

const NAMES_TIME = /[年月季]|\d[-/.]\d|(?:19|20)\d{6}|计划|时间|时限|期限|工期|节点|进度/;
const LABEL = '(?:[^\\d,;]{0,16}?(?:时间|时限|期限|日期)(?:为|:|是)?)?';
const LEAD =
  '(?:于|在|每年(?![底末终内])|自|至|截至|截止到|截止|最迟|最晚|不晚于|不迟于|早于|原定|计划|预计|力争|确保|争取|应|须|需|将|(?:项目|资金)(?!年)|[≤<=])*';
const OPENING = new RegExp(`^${LABEL}${LEAD}`);
const LEADS_ONLY = new RegExp(`^${LEAD}`);
const END_OF_PERIOD = /^(?:年?[底末终])/;
const LIMIT = /^(?:之前|以前|前|之内|以内|内|止|为止)/;
const DONE =
  /完成(?!率|数|量|情况|比例)|竣工|完工|结束|办结|支付|到位|发放|验收|评审|开工|交付|交工|投入使用|实施|达到|实现|通过|开放|建成/;

const REPEATED = /^(?:于|在)?(每个?月|每个?季度?)(?:(\d{1,2})[日号]|([底末]))?(之前|以前|前|之内|以内|内)?/;

const FISCAL_YEAR = /^(?:[当本今该]年度?|(?:当前|[当本该]|[一1]个)?(?:预算|财政|会计|项目|自然)?年度|每?年|全年)/;
const FISCAL_LIMIT = /^(?:[底末终])?(?:之前|以前|前|之内|以内|内)?/;

const PLAN =
  /^(?:(?:在|于|按|按照|严格按照?)?[^\d,;]{0,8}(?:计划|规定|约定|要求)[^\d,;]{0,8}(?:时间|时限|期限|工期|节点|进度)[^\d,;]{0,8}(?:内|前|完成)[^\d,;]{0,8}|按照?计划(?:按时|如期|全部)?(?:完成|实施))$/;

/** 时限 One deadline or several (`6月完成初稿;9月完成定稿`): a date, the budget year or the plan, with what is due then. */
export function deadline(core: string, context: ReadingContext): Found | null {
  if (!NAMES_TIME.test(core)) return null;
  const deadlines = staged(core, context) ?? single(core, context);
  return deadlines && { sense: { kind: 'deadline', deadlines }, notes: [] };
}

/** Stages parted by commas or the like, each with its date. */
function staged(core: string, context: ReadingContext): readonly Deadline[] | null {
  const pieces = core.split(/[;,、]/);
  if (pieces.length < 2) return null;
  const deadlines = pieces.map((piece) => dated(withoutNumber(piece), context));
  return deadlines.every((found) => found !== null) ? deadlines : null;
}

function single(text: string, context: ReadingContext): readonly Deadline[] | null {
  const one = dated(text, context) ?? repeated(text) ?? fiscalYear(text) ?? planned(text, context);
  return one && [one];
}

function dated(text: string, context: ReadingContext): Deadline | null {
  return datedAfter(text, OPENING, context) ?? datedAfter(text, LEADS_ONLY, context);
}

function datedAfter(text: string, opening: RegExp, context: ReadingContext): Deadline | null {
  const lead = opening.exec(text)?.[0] ?? '';
  const found = dateAtStart(text.slice(lead.length));
  if (!found) return null;
  const rest = text.slice(lead.length + found.length);
  const end = END_OF_PERIOD.exec(rest)?.[0] ?? '';
  const limit = LIMIT.exec(rest.slice(end.length))?.[0] ?? '';
  const task = rest.slice(end.length + limit.length);
  // ≤12月 is twelve months; ≤12月31日 is a day.
  const signed = /[≤<=]/.test(lead);
  if (found.bare && end === '' && ((signed && found.date.year === null) || spanUnit(context.unitText))) return null;
  const limited = end !== '' || limit !== '';
  if (found.digits && !limited && !asksForTime(context)) return null;
  if (!isTask(task, limited) || (task !== '' && !limited && !DONE.test(task))) return null;
  const before = limit !== '' || /[≤<]|截|最迟|最晚|不晚于|不迟于|早于/.test(lead);
  return { ...found.date, before };
}

/** Whether what stands in digits only (`2023.12`) is rather a date than a figure. */
function asksForTime({ level2, level3, unitText }: ReadingContext): boolean {
  return unitText === '' && /时效|时间|时限|日期|期限|工期/.test(`${level2}${level3}`);
}

/** A day of every month or quarter: `每月5日前`, `每季度末前报送`. */
function repeated(text: string): Deadline | null {
  const match = REPEATED.exec(text);
  if (!match) return null;
  const [whole, each = '', day, end, limit] = match;
  const task = text.slice(whole.length);
  if ((day === undefined && end === undefined) || (limit === undefined && task !== '') || !isTask(task, true))
    return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return null;
  const basis = each.includes('月') ? 'each-month' : 'each-quarter';
  return { year: null, month: null, day: day === undefined ? null : Number(day), before: limit !== undefined, basis };
}

function fiscalYear(text: string): Deadline | null {
  const lead = LEADS_ONLY.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const year = FISCAL_YEAR.exec(body)?.[0];
  if (year === undefined) return null;
  const limit = FISCAL_LIMIT.exec(body.slice(year.length))?.[0] ?? '';
  const task = body.slice(year.length + limit.length);
  if (limit === '' && (/^每?年$|^全年$|^年度$/.test(year) || !(task === '' || DONE.test(task)))) return null;
  return isTask(task, limit !== '') ? { year: null, month: null, day: null, before: true, basis: 'fiscal-year' } : null;
}

/** A target may rest on the plan; an actual that says so names no time. */
function planned(text: string, { role }: ReadingContext): Deadline | null {
  if (role !== 'target' || !PLAN.test(text)) return null;
  return { year: null, month: null, day: null, before: true, basis: 'plan' };
}

/** What is due: free words, with figures only in a single phrase, and with no limit before it only a share (`完成100%`). */
function isTask(text: string, limited: boolean): boolean {
  if (text.length > 40 || /[([]/.test(text)) return false;
  if (!/\d/.test(text)) return true;
  return !/[,;、。]/.test(text) && (limited || /^[^\d]*\d{1,3}(?:\.\d{1,2})?%$/.test(text));
}
