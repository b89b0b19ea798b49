import type { Found } from './sense';

const ANSWERS = {
  yes: /^(?:是的?|有|[√✓✔]|(?:已|均|已全部|全部|全面|均已|已经)?(?:完成|通过|达标|达到|合格|实现|落实|符合|到位)了?)$/,
  no: /^(?:否|不是|没有|[×✗✘]|(?:未|尚未|没有|未能|不)(?:完成|通过|达标|达到|合格|实现|落实|符合|到位))$/,
  partial: /^(?:(?:已)?(?:基本|部分|大部分|正在)(?:上)?(?:完成|通过|达标|达到|合格|实现|落实|符合|到位))$/,
} as const;

const LONGEST = 10;

/** 是/否 A text that only answers whether something was done: `是`, `通过`, `已完成`, `未完成`, `基本达到`. */
export function yesNo(core: string): Found | null {
  if (core.length > LONGEST) return null;
  for (const value of ['yes', 'no', 'partial'] as const) {
    if (ANSWERS[value].test(core)) return { sense: { kind: 'yes-no', value }, notes: [] };
  }
  return null;
}
