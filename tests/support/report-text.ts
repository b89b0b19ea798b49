import {
  abstractOf,
  conclusionOf,
  deviationParagraphOf,
  narrate,
  titleOf,
  type OutlineId,
  type TableEvaluation,
} from '../../src/engine';

/** A report as one would read it aloud: title, headings and paragraphs, then its short forms. */
export function reportText(table: TableEvaluation, outline: OutlineId): string {
  const lines = [titleOf(table).text, ''];
  for (const { heading, level, paragraphs, table: shown } of narrate(table, table.policy, outline)) {
    lines.push(`${'#'.repeat(level)} ${heading}`, ...paragraphs.map(({ text }) => text));
    if (shown) lines.push(shown === 'funds' ? '［资金表］' : '［指标表］');
    lines.push('');
  }
  const short = [
    ['摘要', abstractOf(table, table.policy)],
    ['结论', conclusionOf(table, table.policy)],
    ['偏差', deviationParagraphOf(table, table.policy)],
  ] as const;
  for (const [name, said] of short) if (said) lines.push(`［${name}］${said.text}`);
  return `${lines.join('\n')}\n`;
}
