/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copyPolicy, openOwnPolicy, policyById, type Locale, type Policy } from '../../../src/engine';
import { PolicyPage } from '../../../src/pane/policy/policy-page';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import { fakeSession, readState, UNREAD, type FakeSession } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { violationsIn } from '../../support/pane/violations-in';

// A long form takes its time in jsdom.
jest.setTimeout(30_000);

const MOF = policyById('mof-2020') as Policy;

/** The editor over a copy of the ministry's policy, changed so that there is something to see. */
function editing(change: Partial<Policy> = {}, locale: Locale = 'zh-CN', state = readState()) {
  const before = copyPolicy({ policy: MOF, base: null }, []);
  const session = fakeSession({ ...state, policyDraft: { before, data: { ...before.policy, ...change } } });
  const { container } = renderIn(session, <PolicyPage />, locale);
  return { session, container, user: userEvent.setup() };
}

function dataOf(session: FakeSession): Policy {
  return session.getState().policyDraft?.data as Policy;
}

async function open(user: ReturnType<typeof userEvent.setup>, title: RegExp): Promise<void> {
  const fold = screen.getByRole('button', { name: title });
  if (fold.getAttribute('aria-expanded') === 'false') await user.click(fold);
}

test('改分值：合计不对时在那一处说明，顶上也说明，不能保存', async () => {
  const { session, user } = editing();
  expect(screen.getByText('没有错误，可以保存。')).toBeTruthy();
  const weight = screen.getByRole('textbox', { name: '预算执行率的分值' });
  await user.clear(weight);
  await user.type(weight, '20');
  expect(dataOf(session).weights.execution).toBe('20');
  expect(screen.getByText('有 1 处错误，改好才能保存。')).toBeTruthy();
  expect(screen.getByRole('group', { name: '分值' }).getAttribute('aria-describedby')).toBeTruthy();
  expect(screen.getAllByText('口径字段“分值”各项合计为 110，应等于“整张表的满分”的 100。')).toHaveLength(2);
  expect(screen.getByRole('button', { name: '分值（1 处错误）' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(session.calls.filter(([name]) => name === 'change')).toEqual([]);
});

test('写错的数在那个字段说明，读屏软件读得到', async () => {
  const { user } = editing();
  const weight = screen.getByRole('textbox', { name: '预算执行率的分值' });
  await user.clear(weight);
  await user.type(weight, '十');
  expect(weight.getAttribute('aria-invalid')).toBe('true');
  const told = (weight.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(told.map((one) => one?.textContent).join()).toContain('口径字段“分值 › 预算执行率的分值”的写法不对："十"。');
});

test('全角的数离开字段时成为数', async () => {
  const { session, user } = editing();
  const weight = screen.getByRole('textbox', { name: '预算执行率的分值' });
  await user.clear(weight);
  await user.type(weight, '１０');
  await user.tab();
  expect(dataOf(session).weights.execution).toBe('10');
});

test('一级指标可以添加、改名、去掉；重名不改', async () => {
  const { session, user } = editing();
  const levels = screen.getByRole('group', { name: '规定了分值的各一级指标' });
  await user.click(within(levels).getByRole('button', { name: '添加：规定了分值的各一级指标' }));
  expect(Object.keys(dataOf(session).weights.levels)).toEqual(['产出指标', '效益指标', '满意度指标', '名称4']);
  const name = within(screen.getByRole('group', { name: '名称4' })).getByRole('textbox', { name: '名称' });
  await user.clear(name);
  await user.type(name, '效益指标{Enter}');
  expect(screen.getByText('已有“效益指标”，名称没有改。')).toBeTruthy();
  await user.clear(name);
  await user.type(name, '成本指标{Enter}');
  expect(dataOf(session).weights.levels).toEqual({ 产出指标: '50', 效益指标: '30', 满意度指标: '10', 成本指标: '0' });
  await user.click(screen.getByRole('button', { name: '去掉产出指标' }));
  expect(Object.keys(dataOf(session).weights.levels)).toEqual(['效益指标', '满意度指标', '成本指标']);
  expect(within(screen.getByRole('group', { name: '效益指标' })).getByDisplayValue('效益指标')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '添加：规定了分值的各一级指标' }));
});

test('公式、等级、执行率分档、超额扣分、预演都能改', async () => {
  const { session, user } = editing();
  await open(user, /^定量指标/);
  await user.selectOptions(screen.getByRole('combobox', { name: '超出的反向指标' }), '（1−超出÷指标值）×分值');
  await user.selectOptions(screen.getByRole('combobox', { name: '超额完成的扣分' }), '有');
  expect(dataOf(session).quantitative).toMatchObject({
    reverse: 'linear-excess',
    overDeduction: { kind: 'fixed', from: '0', points: '0' },
  });
  expect(screen.getByText('有 1 处错误，改好才能保存。')).toBeTruthy();
  await open(user, /^等级/);
  await user.click(screen.getByRole('button', { name: '去掉等级 1' }));
  expect(dataOf(session).grades.map(({ name }) => name)).toEqual(['良', '中', '差']);
  expect(screen.getAllByRole('textbox', { name: '等级名称' }).map((one) => (one as HTMLInputElement).value)).toEqual([
    '良',
    '中',
    '差',
  ]);
  await open(user, /^预算执行率/);
  const tier = screen.getByRole('group', { name: '由高到低的各档 1' });
  await user.selectOptions(within(tier).getByRole('combobox', { name: '得分' }), '数值');
  expect(dataOf(session).execution.curve).toEqual([{ from: '0', marks: '0' }]);
  await open(user, /^预演/);
  await user.selectOptions(screen.getByRole('combobox', { name: '预演系统上传后的处理' }), '有');
  expect(dataOf(session).rehearsal?.caps.source.document).toBe('使用者自定');
});

test('点顶上的错误，展开那一部分，光标到那个字段', async () => {
  const { user } = editing({ tolerance: { ...MOF.tolerance, money: '' } });
  expect(screen.queryByRole('textbox', { name: '金额相差不超过它算相符' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /核对的容差 › 金额相差/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '金额相差不超过它算相符' }));
});

test('旁边的表立刻显示效果：总分、等级和变了的行', async () => {
  const { user } = editing();
  expect(screen.getByText('各行得分不变。')).toBeTruthy();
  expect(screen.getByText(/（当前的表）/)).toBeTruthy();
  await open(user, /^其他/);
  await user.selectOptions(screen.getByRole('combobox', { name: '不适用的指标' }), '不计分，其余得分按满分折算');
  const places = screen.getByRole('textbox', { name: '得分保留几位小数' });
  await user.clear(places);
  await user.type(places, '1');
  expect(screen.getByText(/^变了的行/)).toBeTruthy();
  await user.clear(places);
  expect(screen.getByText('口径改好之后显示效果。')).toBeTruthy();
});

test('没有读表时用示例表', () => {
  editing({}, 'zh-CN', UNREAD);
  expect(screen.getByText('示例表')).toBeTruthy();
});

test('保存并使用：存下的只是与基础不同之处，改了的规则依据写作自定', async () => {
  const { session, user } = editing({ qualitativeBands: ['0.9', '0.6'] });
  await user.click(screen.getByRole('button', { name: '保存并用它评分' }));
  const { settings, policyDraft } = session.getState();
  expect([settings.policy, policyDraft]).toEqual(['mof-2020-own', null]);
  expect(settings.ownPolicies).toEqual([
    expect.objectContaining({ id: 'mof-2020-own', basedOn: 'mof-2020', qualitativeBands: ['0.9', '0.6'] }),
  ]);
  const { policy, base } = openOwnPolicy(settings.ownPolicies[0]);
  expect(base).toBe(MOF);
  expect([policy.standing, policy.sources.qualitative.evidence]).toEqual(['own', 'own']);
  expect(policy.sources.qualitative.rule).toContain('使用者自定；口径原定：');
  expect(policy.sources.weights).toEqual(MOF.sources.weights);
  const told = screen.getByText(/^已保存“.*（自定）”。$/);
  expect(document.activeElement).toBe(told);
});

test('放弃要再说一次', async () => {
  const { session, user } = editing({ scorePlaces: 1 });
  await user.click(screen.getByRole('button', { name: '放弃修改' }));
  expect(screen.getByText('放弃没有保存的修改？')).toBeTruthy();
  await user.click(
    within(screen.getByText('放弃没有保存的修改？').parentElement as HTMLElement).getByRole('button', {
      name: '放弃修改',
    }),
  );
  expect(session.getState()).toMatchObject({ policyDraft: null, settings: DEFAULT_SETTINGS });
  expect(document.activeElement).toBe(screen.getByText('已放弃没有保存的修改。'));
});

test.each<Locale>(['zh-CN', 'en'])('%s：全部展开，无障碍检查没有发现，没有留着的键名', async (locale) => {
  const { container, user } = editing({ scorePlaces: 9, special: [{ names: ['节约率'], method: 'rate' }] }, locale);
  for (const fold of container.querySelectorAll<HTMLElement>('h3 button[aria-expanded="false"]'))
    await user.click(fold);
  expect(await violationsIn(container)).toEqual([]);
  if (locale === 'zh-CN') {
    const labels = [...container.querySelectorAll('label, legend, option')].map((one) => one.textContent);
    expect(labels.filter((text) => /[a-z]{3,}/.test(text))).toEqual([]);
  } else {
    expect(container.textContent.match(/[\u4e00-\u9fff]{4,}/g) ?? []).toEqual([]);
  }
});
