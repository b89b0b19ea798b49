import { say, type Explanation, type Locale } from '../engine';

const WORDS = {
  'zh-CN': { inputs: '取数', steps: '计算', rule: '规则', remark: '说明', findings: '核对', policy: '口径' },
  en: { inputs: 'Inputs', steps: 'Steps', rule: 'Rule', remark: 'Remark', findings: 'Findings', policy: 'policy' },
} as const;

/** An explanation as lines for people: inputs with their cells, the rule and its source, the steps, the findings. */
export function explanationText({ subject, trace, source, remark, findings }: Explanation, locale: Locale): string[] {
  const word = WORDS[locale];
  const lines = [say(subject, locale)];
  if (remark) lines.push(`${word.remark}: ${say(remark, locale)}`);
  if (trace) {
    lines.push(`${word.inputs}:`);
    lines.push(
      ...trace.inputs.map(({ name, text, cell }) => `  ${say(name, locale)} ${text} (${cell ?? word.policy})`),
    );
    lines.push(`${word.steps}:`, ...trace.steps.map((step) => `  ${say(step, locale)}`));
  }
  if (source)
    lines.push(`${word.rule}: ${source.rule}（${[source.document, source.place].filter(Boolean).join(' ')}）`);
  if (findings.length > 0) lines.push(`${word.findings}:`);
  lines.push(...findings.map(({ code, message }) => `  ${code} ${say(message, locale)}`));
  return lines;
}
