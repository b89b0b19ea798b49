import { join } from 'node:path';
import { run } from '../../src/cli/run';

interface Evaluated {
  readonly execution: { readonly rate: string; readonly score: string };
  readonly total: { readonly weight: string; readonly given: string | null; readonly score: string };
  readonly findings: readonly { readonly code: string; readonly cell: string }[];
}

/** The one table of a sample, as the command line's JSON tells it. */
async function evaluated(name: string): Promise<Evaluated> {
  const lines: string[] = [];
  const io = {
    locale: 'zh-CN',
    out: (line: string) => lines.push(line),
    error: (line: string) => lines.push(line),
  } as const;
  await run(['evaluate', join(__dirname, '..', '..', 'assets', 'samples', `${name}.xlsx`), '--json'], io);
  const { tables } = JSON.parse(lines.join('\n')) as { tables: Evaluated[] };
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

describe('示例', () => {
  test('公开的送温暖自评表：分值和得分都是 110，印的是 100', async () => {
    const { total, findings } = await evaluated('困难职工送温暖项目自评表');
    expect(total).toMatchObject({ weight: '110', given: '100', score: '110.00' });
    const places = findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(places).toEqual(expect.arrayContaining(['JX001 G29', 'JX004 H29', 'JX011 F14', 'JX011 F18']));
  });

  test('疗休养：61.57÷93.15 得 66.10%，8 分得 5.29', async () => {
    const { execution } = await evaluated('职工疗休养项目自评表');
    expect(execution).toMatchObject({ rate: '0.6610', score: '5.29' });
  });

  test('四川样式：60 和 30 分的指标，得 10＋60＋29.55', async () => {
    const { total } = await evaluated('工资性支出 项目自评表（四川）');
    expect(total).toMatchObject({ weight: '100', given: null, score: '99.55' });
  });
});
