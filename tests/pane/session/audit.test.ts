import { asideKey, AUDIT_SHEETS, say, type Finding, type Grid } from '../../../src/engine';
import { PaneSession } from '../../../src/pane/session/pane-session';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import { fixKey } from '../../../src/pane/session/with-fixes';
import { Failure } from '../../../src/workbook/failure';
import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { sampleGrid } from '../../support/pane/sample-book';

const SHEET = '自评表';
const REASON = '批复文件如此';

const sessionOver = (host: MemoryHost) =>
  new PaneSession(host, { load: () => DEFAULT_SETTINGS, save: () => undefined });

async function setUp(grids: readonly Grid[] = [sampleGrid({ E5: 95 })]) {
  const host = new MemoryHost(grids);
  const session = sessionOver(host);
  await session.read();
  return { host, session };
}

const findingsIn = (session: PaneSession): readonly Finding[] =>
  (session.getState().book?.sheets ?? []).flatMap(({ evaluation }) =>
    evaluation.tables.flatMap(({ findings }) => findings),
  );
const asidesIn = (session: PaneSession) =>
  findingsIn(session).flatMap(({ code, aside }) => (aside === null ? [] : [`${code} ${aside}`]));
const sheetsOf = (host: MemoryHost) => host.grids.map(({ sheet }) => sheet);

function findingOf(session: PaneSession, code: string): Finding {
  const found = findingsIn(session).find((finding) => finding.code === code);
  if (!found) throw new Error(`No finding ${code}`);
  return found;
}

function setAside(session: PaneSession, code: string): void {
  const finding = findingOf(session, code);
  session.setAside(SHEET, asideKey(finding), { said: say(finding.message, 'zh-CN'), reason: REASON });
}

/** Where a text stands in the checklist. */
function placeOf(host: MemoryHost, code: string): number {
  const rows = host.grids.find(({ sheet }) => sheet === AUDIT_SHEETS.checklist)?.rows ?? [];
  return rows.findIndex((row) => row?.some((cell) => cell?.text === code)) + 1;
}

describe('已核实', () => {
  test('设了就带着原因，恢复就回到待处理，再读一次也还在', async () => {
    const { session } = await setUp();
    setAside(session, 'JX011');
    expect(asidesIn(session)).toEqual([`JX011 ${REASON}`]);
    await session.read();
    expect(asidesIn(session)).toEqual([`JX011 ${REASON}`]);
    session.setAside(SHEET, asideKey(findingOf(session, 'JX011')), null);
    expect(asidesIn(session)).toEqual([]);
  });

  test('写进核对清单，别人打开同一个工作簿就看得见', async () => {
    const { host, session } = await setUp();
    setAside(session, 'JX011');
    await session.writeSheets(['checklist']);
    const { receipt, view } = session.getState();
    expect([receipt?.sheets, receipt?.refused, view]).toEqual([[AUDIT_SHEETS.checklist], [], 'write']);
    const other = sessionOver(host);
    await other.read();
    expect(asidesIn(other)).toEqual([`JX011 ${REASON}`]);
  });

  test('人在清单里填的原因，再读时认得，再写时保留；删掉就恢复', async () => {
    const { host, session } = await setUp();
    await session.writeSheets(['checklist']);
    const cell = `J${placeOf(host, 'JX006')}`;
    host.edit(AUDIT_SHEETS.checklist, cell, '手填的原因');
    await session.read();
    expect(asidesIn(session)).toEqual(['JX006 手填的原因']);
    await session.writeSheets(['checklist']);
    expect(session.getState().receipt?.refused).toEqual([]);
    host.edit(AUDIT_SHEETS.checklist, `J${placeOf(host, 'JX006')}`, null);
    await session.read();
    expect(asidesIn(session)).toEqual([]);
  });

  test('面板里恢复的，清单还没有重写也不会再变回去', async () => {
    const { session } = await setUp();
    setAside(session, 'JX011');
    await session.writeSheets(['checklist']);
    session.setAside(SHEET, asideKey(findingOf(session, 'JX011')), null);
    await session.read();
    expect(asidesIn(session)).toEqual([]);
    await session.writeSheets(['checklist']);
    await session.read();
    expect(asidesIn(session)).toEqual([]);
  });

  test('撤回清单的写入，面板里填的原因还在', async () => {
    const { host, session } = await setUp();
    setAside(session, 'JX011');
    await session.writeSheets(['checklist']);
    await session.takeBack();
    expect(sheetsOf(host)).toEqual([SHEET]);
    await session.read();
    expect(asidesIn(session)).toEqual([`JX011 ${REASON}`]);
  });
});

describe('核对清单和计分底稿', () => {
  test('一起新增，都不当作自评表读，再写没有要改的', async () => {
    const { host, session } = await setUp();
    await session.writeSheets(['checklist', 'workings']);
    expect(sheetsOf(host)).toEqual([SHEET, AUDIT_SHEETS.checklist, AUDIT_SHEETS.workings]);
    expect(host.formOf(AUDIT_SHEETS.checklist)?.landscape).toBe(true);
    await session.read();
    const { book } = session.getState();
    expect(book?.sheets.map(({ grid }) => grid.sheet)).toEqual([SHEET]);
    await session.writeSheets(['checklist', 'workings']);
    expect(session.getState().receipt?.written).toEqual([]);
  });

  test('删除清单，里面的原因也不再算数', async () => {
    const { host, session } = await setUp();
    setAside(session, 'JX011');
    await session.writeSheets(['checklist']);
    await session.removeSheet('checklist');
    expect(sheetsOf(host)).toEqual([SHEET]);
    expect([asidesIn(session), session.getState().failure]).toEqual([[], null]);
  });

  test('删不掉时说明原因，什么也没有变', async () => {
    const { host, session } = await setUp();
    await session.writeSheets(['workings']);
    host.failNext('removeSheet', new Failure('structure-locked', { sheet: AUDIT_SHEETS.workings }));
    await session.removeSheet('workings');
    expect(session.getState().failure?.code).toBe('structure-locked');
    expect(sheetsOf(host)).toContain(AUDIT_SHEETS.workings);
  });

  test('写清单不忘记要改写的单元格', async () => {
    const { session } = await setUp();
    session.overrule({ sheet: SHEET, cell: 'G12' }, true);
    await session.writeSheets(['checklist']);
    expect([...session.getState().overruled]).toEqual([`${SHEET}!G12`]);
  });
});

describe('按建议改正', () => {
  const entryAt = (session: PaneSession, cell: string) =>
    session.getState().book?.plan.entries.find((entry) => entry.cell === cell && entry.sheet === SHEET);

  test('列入计划，写入后发现没有了', async () => {
    const { session } = await setUp();
    const finding = findingOf(session, 'JX006');
    expect(entryAt(session, 'G12')).toBeUndefined();
    session.planFix(fixKey(SHEET, finding), true);
    expect(entryAt(session, 'G12')?.after.text).toBe('10');
    expect(session.getState().book?.plan.conflicts.some(({ cell }) => cell === 'G12')).toBe(false);
    await session.write();
    expect(findingsIn(session).map(({ code }) => code)).not.toContain('JX006');
    expect(session.getState().fixes.size).toBe(0);
  });

  test('不改了就从计划里拿掉；一键评分从不改写人填的', async () => {
    const { host, session } = await setUp();
    const key = fixKey(SHEET, findingOf(session, 'JX006'));
    session.planFix(key, true);
    session.planFix(key, false);
    expect(entryAt(session, 'G12')).toBeUndefined();
    session.planFix(key, true);
    await session.scoreAll();
    expect(host.grids[0]?.rows[11]?.[6]?.text).toBe('12');
  });
});
