import { en } from '../../../src/engine/message/en';
import { say, type PhraseId } from '../../../src/engine/message/phrase';
import { zhCN } from '../../../src/engine/message/zh-cn';

const ids = Object.keys(zhCN) as PhraseId[];

function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

test('每一句中文都有英文，二者填的是同样的事实', () => {
  expect(Object.keys(en).sort()).toEqual([...ids].sort());
  for (const id of ids) expect([id, new Set(slots(en[id]))]).toEqual([id, new Set(slots(zhCN[id]))]);
});

test('句子里可以套句子，两种语言各说各的', () => {
  const inner = { id: 'explain.no-score', values: {} } as const;
  const outer = { id: 'explain.total', values: { score: inner } } as const;
  expect(say(outer, 'zh-CN')).toBe('总分：未计分');
  expect(say(outer, 'en')).toBe('Total: not scored');
});

test('没有给出的事实原样留着槽位，不会变成 undefined', () => {
  expect(say({ id: 'explain.total', values: {} }, 'zh-CN')).toBe('总分：{score}');
});
