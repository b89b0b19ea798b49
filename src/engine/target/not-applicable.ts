import type { Found } from './sense';

const MARK = /^(?:[-—–―─_/\\.·*~…]+|N\/?A|[xX×]{2,}.{0,3})$/i;
const WORD =
  /^(?:无|暂无|没有此项|无此项|不适用|不涉及|未涉及|不考核|不评价|无数据|暂无数据|无相关内容|指标\d{0,2}:?)$/;
const PROMPT = /\d字(?:以内|左右|内)|^(?:请|此处|在此)(?:如实)?(?:填写|填报|输入|说明|选择|简述)/;

/** 不适用 A mark that nothing is meant to stand here (`—`, `无`, `不适用`), or a prompt of the form left in place. */
export function notApplicable(core: string): Found | null {
  const empty = MARK.test(core) || WORD.test(core) || PROMPT.test(core);
  return empty ? { sense: { kind: 'not-applicable' }, notes: [] } : null;
}
