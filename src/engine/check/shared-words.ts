/** What names of money and of counts have in common without meaning the same thing. */
const COMMON =
  /补助|补贴|资金|经费|发放|组织|参加|开展|完成|人次|户次|人数|户数|个数|数量|标准|金额|项目|工作|建设|全[省市县区]|[省市县区]级|省部级/g;

/** How many pairs of characters two names have in common, apart from the words of any such name. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [pairsIn(a), pairsIn(b)];
  return [...first].filter((pair) => second.has(pair)).length;
}

function pairsIn(name: string): ReadonlySet<string> {
  const parts = name.replace(COMMON, ' ').match(/\p{Script=Han}+/gu) ?? [];
  return new Set(parts.flatMap((part) => [...part].slice(1).map((second, index) => `${part[index] ?? ''}${second}`)));
}
