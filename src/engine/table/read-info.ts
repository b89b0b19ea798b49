import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import { blankFieldAt, fieldAt, partOf, type ReadNumber } from './field';
import { infoRole, type InfoRole } from './info-role';
import { splitLabel } from './row-word';
import { isMoneyUnit } from './money';
import { numberOf, pointsOf } from './number-text';
import type { Field } from './table';
import { wordOf } from './text';
import { yearMention, type YearMention } from './year-mention';

/** 基本信息 What the head of a table names; null where it does not. */
export interface Info {
  /** First row of the head: that of the last title, where other things stand above it. */
  readonly from: number;
  readonly title: Field | null;
  readonly year: string | null;
  readonly yearCell: string | null;
  /** What the label of the project calls it: 项目名称, 转移支付名称; '' where there is none. */
  readonly projectLabel: string;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  /** 项目总得分, 自评等级 printed in the head. */
  readonly total: { readonly label: string; readonly row: number; readonly value: Field } | null;
  readonly grade: Field | null;
}

/** Labels that are not wanted but must not be taken for the value of the label before them. */
const OTHER_LABEL = /(名称|日期|时间|电话|联系人|负责人|填报人|类别|属性|类型|级次|编码|代码|期限|实施期|部门|单位)$/;
const LONGEST_LABEL = 14;

/** Reads the rows `from` up to, but without, `to`. */
export function readInfo(view: GridView, from: number, to: number, columns: Columns): Info {
  let head = new Head(view, from);
  for (let row = from; row < to; row++) {
    const entries = entriesOf(view, row, columns);
    // A title below what another block names begins the head anew.
    if (head.namesSomething && entries.length === 1 && ENDS_TITLE.test(wordOf(entries[0]?.text ?? '')))
      head = new Head(view, row);
    head.read(row, entries);
  }
  return head.info();
}

/** Gathers what the rows of a head name. */
class Head {
  readonly #found: Partial<Record<InfoRole, Field>> = {};
  readonly #years: (YearMention & { readonly cell: string })[] = [];
  #title: Field | null = null;
  #total: Info['total'] = null;
  #projectLabel = '';

  constructor(
    readonly view: GridView,
    readonly from: number,
  ) {}

  get namesSomething(): boolean {
    return Object.keys(this.#found).length > 0;
  }

  read(row: number, entries: readonly Entry[]): void {
    if (!this.#title && isTitle(entries)) this.#title = fieldAt(this.view, row, entries[0]?.area.left ?? 0);
    for (const [index, entry] of entries.entries()) {
      const { area, text } = entry;
      const year = yearMention(text);
      if (year) this.#years.push({ ...year, cell: this.view.name(row, area.left) });
      const { word, rest } = splitLabel(text);
      const role = infoRole(word);
      // `合计` of a funds block is no total of marks.
      if (!role || this.#found[role] || (role === 'total' && !word.includes('分'))) continue;
      const readNumber = role === 'total' ? pointsOf : numberOf;
      const value =
        rest === ''
          ? valueOf(this.view, entry, entries[index + 1], readNumber)
          : partOf(fieldAt(this.view, row, area.left), rest, readNumber);
      // `单位：万元` asks for no organisation.
      if (role === 'filler' && isMoneyUnit(value.text)) continue;
      this.#found[role] = value;
      if (role === 'project') this.#projectLabel = word;
      if (role === 'total') this.#total = { label: word, row: row + 1, value };
    }
  }

  info(): Info {
    const { project = null, department = null, filler = null, unit = filler, grade = null } = this.#found;
    const [mention] = [...this.#years].sort((a, b) => a.rank - b.rank);
    const { year = null, cell: yearCell = null } = mention ?? {};
    const named = { projectLabel: this.#projectLabel, project, department, unit, grade, total: this.#total };
    return { from: this.from, title: this.#title, year, yearCell, ...named };
  }
}

/** The value beside a label: the next text, unless that is a label again. */
function valueOf(view: GridView, { area }: Entry, next: Entry | undefined, readNumber: ReadNumber): Field {
  const place = blankFieldAt(view, area.top, area.right + 1);
  if (!next) return place;
  const { word } = splitLabel(next.text);
  const beside = next.area.left === area.right + 1;
  const isLabel = infoRole(word) !== null || (!beside && word.length <= LONGEST_LABEL && OTHER_LABEL.test(word));
  return isLabel ? place : fieldAt(view, area.top, next.area.left, readNumber);
}

const TITLE = /(自评|绩效|评价|目标)/;
const ENDS_TITLE = /(自评|绩效|评价|目标).*表$/;
const NO_TITLE = /^(附件|附表)\d*$|编号|^(年度|项目|部门|整体)*(总体|绩效)(目标|指标)(完成情况)?$/;
const LONGEST_TITLE = 80;

function isTitle([first, ...others]: readonly Entry[]): boolean {
  if (!first || first.text.length > LONGEST_TITLE) return false;
  const word = wordOf(first.text);
  const titles = others.length === 0 ? TITLE.test(word) : ENDS_TITLE.test(word);
  return titles && !NO_TITLE.test(word) && !infoRole(splitLabel(first.text).word);
}
