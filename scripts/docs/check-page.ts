import { say, type Check, type Locale, type Severity } from '../../src/engine';

const WORDS = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', hint: '提示' },
    why: '为什么',
    fix: '怎么改',
    fires: '会报',
    silent: '不报',
    source: '依据',
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    why: 'Why',
    fix: 'How to mend it',
    fires: 'Found',
    silent: 'Let pass',
    source: 'Source',
  },
} as const satisfies Record<Locale, { severity: Record<Severity, string> } & Record<string, unknown>>;

/** The page of a check in `docs/checks`, in both languages. */
export function checkPage(check: Check): string {
  const head = [`# ${check.code} \`${check.name}\``];
  return `${[...head, ...section(check, 'zh-CN'), '## English', ...section(check, 'en')].join('\n\n')}\n`;
}

function section({ severity, explain }: Check, locale: Locale): string[] {
  const word = WORDS[locale];
  const { what, why, fix, fires, silent, source } = explain;
  const rows = [
    [word.why, why],
    [word.fix, fix],
    [word.fires, fires],
    [word.silent, silent],
    [word.source, source],
  ] as const;
  const colon = locale === 'en' ? ': ' : '：';
  const head = locale === 'en' ? `(${word.severity[severity]}) ` : `（${word.severity[severity]}）`;
  return [`${head}${say(what, locale)}`, ...rows.map(([title, text]) => `**${title}**${colon}${say(text, locale)}`)];
}

/** The list of all checks in `docs/checks`. */
export function checkList(checks: readonly Check[]): string {
  const { severity: severities } = WORDS['zh-CN'];
  const lines = checks.map(
    ({ code, name, severity, explain }) =>
      `- [${code}](${code}.md) \`${name}\`（${severities[severity]}）${say(explain.what, 'zh-CN')}`,
  );
  return `# 核对目录\n\n由 \`npm run docs:checks\` 从引擎里的说明生成，请勿手改。\n\n${lines.join('\n')}\n`;
}
