import type { Ledger } from './ledger';
import { normalText } from './normal-text';
import type { Sentence } from './sentence';

/** 分项目的一节 A stretch of a report, and the table of the project that its heading names. */
export interface ProjectSection {
  /** `other` below the heading of a project whose table is not here; null below no heading of a project. */
  readonly of: Ledger | 'other' | null;
  readonly sentences: readonly Sentence[];
}

/** From the highest level of headings to the lowest. */
const LEVELS = [/^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、](?!\d)/, /^\(\d+\)/];
const LONGEST = 60;
const OF_PROJECT = /(?:项目|经费|资金|补[助贴])(?:支出)?(?:绩效)?(?:自评)?(?:情况|结果|分析)?[。:]?$/;
/** Words of headings that name no project. */
const COMMON =
  /项目|绩效|自评|评价|目标|预算|资金|经费|支出|收入|执行|使用|到位|管理|概况|情况|结果|分析|主要|基本|安排|投入|财政|专项|拨款|申报|实施|组织|资金|制度|总体|[本该的及和与、。:]/g;
const TELLING = 4;

/** The sections of a report on several projects; one section where its headings do not part them. */
export function projectSections(sentences: readonly Sentence[], ledgers: readonly Ledger[]): ProjectSection[] {
  const whole: ProjectSection[] = [{ of: null, sentences }];
  const level = LEVELS.findIndex((numbering) =>
    sentences.some(({ text }) => numbering.test(text) && text.length <= LONGEST && named(text, ledgers) !== null),
  );
  if (level < 0) return whole;
  const sections: { of: ProjectSection['of']; sentences: Sentence[] }[] = [];
  let of: ProjectSection['of'] = null;
  for (const sentence of sentences) {
    const { text } = sentence;
    const own = LEVELS.findIndex((numbering) => numbering.test(text));
    const isHeading = own >= 0 && own <= level && text.length <= LONGEST;
    if (isHeading) of = own < level ? null : (named(text, ledgers) ?? (isProject(text) ? 'other' : null));
    const last = sections.at(-1);
    if (last && last.of === of && !isHeading) last.sentences.push(sentence);
    else sections.push({ of, sentences: [sentence] });
  }
  const projects = new Set(sections.map((section) => section.of).filter((one) => one !== null));
  return projects.size < 2 ? whole : sections;
}

/** The one project that a heading names. */
function named(text: string, ledgers: readonly Ledger[]): Ledger | null {
  const [own, ...others] = ledgers.filter(({ source }) => {
    const name = normalText(source.evaluation.table.project?.text ?? '').text.replace(/(?<=.{4})项目$/, '');
    return name.length >= TELLING && text.includes(name);
  });
  return own && others.length === 0 ? own : null;
}

function isProject(text: string): boolean {
  return OF_PROJECT.test(text) && text.replace(COMMON, '').length > TELLING;
}
