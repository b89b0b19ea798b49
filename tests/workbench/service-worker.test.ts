import { answer, type Sources } from '../../src/workbench/service-worker/answer';

const SCOPE = 'https://office.example/jiping/';

/** Asks for a path; gives the text of the answer and what was asked of the network. */
async function asked(path: string, more: Partial<Sources> & { readonly navigate?: boolean } = {}) {
  const passed: string[] = [];
  const stored = new Map([
    [`${SCOPE}index.html`, '网页'],
    [`${SCOPE}workbench.0123456789ab.js`, '程序'],
  ]);
  const request = { url: SCOPE + path, mode: more.navigate ? 'navigate' : 'no-cors' } as Request;
  const response = await answer(request, {
    scope: SCOPE,
    stored: async (address) => {
      const text = stored.get(address);
      return text === undefined ? undefined : new Response(text);
    },
    fetch: async ({ url }) => {
      passed.push(url);
      return new Response('网络');
    },
    giveWay: async () => false,
    ...more,
  });
  return { text: await response.text(), refresh: response.headers.get('refresh'), passed };
}

describe('断网也能打开', () => {
  test('网页和程序都从存着的这一版里拿，查询参数不算', async () => {
    expect(await asked('', { navigate: true })).toMatchObject({ text: '网页', passed: [] });
    expect(await asked('?file=given/1/a.xlsx', { navigate: true })).toMatchObject({ text: '网页', passed: [] });
    expect(await asked('workbench.0123456789ab.js')).toMatchObject({ text: '程序', passed: [] });
  });

  test('不是这一版的文件，问网络', async () => {
    expect(await asked('given/1/a.xlsx')).toMatchObject({ text: '网络', passed: [`${SCOPE}given/1/a.xlsx`] });
  });

  test('新版等着、又没有别的页面，重新打开时让给它；页面里的文件仍是旧版的', async () => {
    const giveWay = async (): Promise<boolean> => true;
    expect(await asked('', { navigate: true, giveWay })).toMatchObject({ text: '', refresh: '0', passed: [] });
    expect(await asked('workbench.0123456789ab.js', { giveWay })).toMatchObject({ text: '程序', refresh: null });
  });
});
