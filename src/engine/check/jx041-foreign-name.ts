import { phrase } from '../message/phrase';
import type { Field, Table } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sharesWord } from './shares-word';

type Place = Pick<Field, 'cell' | 'text'>;

/** What a form's title says besides the name of a project. */
const FORM =
  /20\d\d年?度?|(?<=^(?:20\d\d年?度?)?)\p{Script=Han}{1,6}?[省市县区州旗镇乡](?![级村])|中央对地方|省对下|区域|地方|一般公共|政府性基金|债券|重点|工作|[(（].{0,99}[)）]|附件\d*|市级|县级|区级|省级|中央|部门|预算|财政|项目|政策|支出|绩效|目标|自评|评价|申报|完成|情况|专项|资金|经费|补助|转移支付|衔接(?:推进)?(?:乡村振兴)?|新增|政府|自我|单位|整体|表|的/gu;
/** Activities by which one project is told from another. */
const ACTIVITY =
  /运动会|疗休养|疗养|体检|培训|演出|比赛|竞赛|展览|慰问|送温暖|助学|普法|禁捕|造林|种薯|葡萄|防疫|养护|博览会|招聘会/g;

/** JX041 项目名称一致，没有别的项目的文字 (复制别的表). */
export const foreignName: Check = {
  code: 'JX041',
  name: 'foreign-name',
  severity: 'warning',
  explain: explanation('foreign-name'),
  ofTable: ({ result: { table } }) => [...inTitle(table), ...inValues(table)],
};

/** The title names a project (`2020年度长江禁捕项目自评表`) that shares no word with the name below it. */
function inTitle({ title, project, department, unit }: Table): Found[] {
  if (!title || !project || project.text.length < 3) return [];
  const named = title.text.replace(FORM, '');
  const known = [project, department, unit].map((field) => field?.text ?? '').join('|');
  if (named.length < 3 || sharesWord(named, known)) return [];
  const message = phrase('check.foreign-name', { actual: project.text, title: title.text });
  return [{ cell: project.cell, message, expected: named, actual: project.text }];
}

/** A value speaks of an activity that nothing else in the table speaks of, while the table has one of its own. */
function inValues({ title, project, goal, indicators }: Table): Found[] {
  const places = indicators.flatMap(({ level3, target, actual }) => [level3, target, actual]);
  const names = indicators.map(({ level3 }) => level3?.text ?? '');
  const heads = [title, project, goal?.expected, goal?.actual].map((field) => field?.text ?? '');
  const own = activitiesIn([...names, ...heads]);
  if (own.size === 0) return [];
  // The first mention of each activity, and those that are mentioned again: one slip is a slip, two are a theme.
  const first = new Map<string, Place>();
  const again = new Set<string>();
  for (const place of places) {
    for (const activity of place?.text.match(ACTIVITY) ?? []) {
      if (first.has(activity)) again.add(activity);
      else if (place && !own.has(activity)) first.set(activity, place);
    }
  }
  return [...first].flatMap(([activity, { cell }]) => {
    if (again.has(activity)) return [];
    const message = phrase('check.foreign-name.activity', { activity, own: [...own].join('、') });
    return [{ cell, message, expected: null, actual: activity }];
  });
}

function activitiesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(ACTIVITY) ?? []));
}
