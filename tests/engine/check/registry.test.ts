import { checkByCode, checks } from '../../../src/engine/catalogue';
import { runChecks } from '../../../src/engine/check/registry';
import { say } from '../../../src/engine/message/phrase';
import { POLICY, resultOf } from '../../support/result-of';
import { withCells } from '../../support/sheet-of';
import { SOUND } from './findings-of';

const FAULTY = withCells(SOUND, { D5: 150.01, F12: '≥95%', G5: 10, H17: 12, H18: 100.5, I13: null });

describe('核对目录', () => {
  it('编号与名称各不相同，按编号排列', () => {
    const codes = checks.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    expect(codes.every((code) => /^JX\d{3}$/.test(code))).toBe(true);
  });

  it('按编号找得到，找不到的为空', () => {
    expect(checkByCode('JX003')?.name).toBe('label-weights');
    expect(checkByCode('JX999')).toBeNull();
  });

  it('每项检查用两种语言说明是什么、为什么、怎么改', () => {
    for (const { explain } of checks) {
      for (const part of [explain.what, explain.why, explain.fix]) {
        expect(say(part, 'zh-CN')).toMatch(/。$/);
        expect(say(part, 'en')).toMatch(/[.—]$/);
      }
    }
  });

  it('错误在前，其次警告、提示；同级按单元格先后', () => {
    const found = runChecks(resultOf(FAULTY), POLICY);
    expect(found.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual([
      'error F12',
      'error I13',
      'error H17',
      'warning G5',
      'hint D4',
    ]);
  });

  it('发现的句子里没有没填的空', () => {
    for (const { message } of runChecks(resultOf(FAULTY), POLICY)) {
      expect(say(message, 'zh-CN')).not.toMatch(/[{}]|undefined/);
      expect(say(message, 'en')).not.toMatch(/[{}]|undefined/);
    }
  });

  it('发现说出位置上的数和该有的数', () => {
    const [first] = runChecks(resultOf(withCells(SOUND, { H18: 100 })), POLICY);
    expect(first && say(first.message, 'zh-CN')).toBe(
      '各项得分合计 98.5 分，总分印为 100 分。请逐项核对得分，更正总分。',
    );
  });

  it('扣分没有原因的，说出分值和得分', () => {
    const [first] = runChecks(resultOf(withCells(SOUND, { H15: 10, H18: 93.5 })), POLICY);
    expect(first && say(first.message, 'zh-CN')).toContain('分值 15 分得 10 分');
  });
});
