import { nextPlaceholder } from '../../../src/pane/notes/next-placeholder';
import { pausedSaver } from '../../../src/pane/notes/paused-saver';
import { placeholdersIn } from '../../../src/pane/notes/placeholders-in';

test('找出每一处待补充，记下从哪到哪、问的是什么', () => {
  const text = '完成率 90%。原因：【待补充：原因】。措施：【待补充：措施】。';
  const found = placeholdersIn(text);
  expect(found.map(({ asks }) => asks)).toEqual(['原因', '措施']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['【待补充：原因】', '【待补充：措施】']);
  expect(placeholdersIn('原因已写明。【附件】')).toEqual([]);
});

test('下一处：先在本条里往后，再到下一条，到头又回到第一处', () => {
  const notes = [
    { row: 8, text: '【待补充：甲】【待补充：乙】' },
    { row: 9, text: '写好了' },
    { row: 10, text: '说明【待补充：丙】' },
  ];
  const first = nextPlaceholder(notes, null);
  expect(first).toEqual({ row: 8, start: 0, end: 7 });
  const second = nextPlaceholder(notes, first);
  expect(second).toEqual({ row: 8, start: 7, end: 14 });
  const third = nextPlaceholder(notes, second);
  expect(third).toEqual({ row: 10, start: 2, end: 9 });
  expect(nextPlaceholder(notes, third)).toEqual(first);
  expect(nextPlaceholder([{ row: 9, text: '写好了' }], null)).toBeNull();
});

describe('停一会儿再保存', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('连续输入只保存最后一次，并且只保存一次', () => {
    const saved: string[] = [];
    const saver = pausedSaver((text) => saved.push(text));
    saver.later('甲');
    jest.advanceTimersByTime(500);
    saver.later('甲乙');
    jest.advanceTimersByTime(700);
    expect(saved).toEqual([]);
    jest.advanceTimersByTime(100);
    expect(saved).toEqual(['甲乙']);
    saver.now();
    expect(saved).toEqual(['甲乙']);
  });

  test('不等了就马上保存', () => {
    const saved: string[] = [];
    const saver = pausedSaver((text) => saved.push(text));
    saver.later('甲');
    saver.now();
    jest.runAllTimers();
    expect(saved).toEqual(['甲']);
  });
});
