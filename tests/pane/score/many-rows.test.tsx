/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScoreStep } from '../../../src/pane/score/score-step';
import { gridOf, type Entry } from '../../support/grid-of';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf } from '../../support/pane/sample-book';

const user = userEvent.setup();

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

function manyRows(count: number): Entry[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const level1 = index < count / 2 ? '产出指标' : '效益指标';
    return [level1, `${level1}之一`, `第${index + 1}项`, '≥10人', '12人', 1, 1];
  });
  return [['项目支出绩效自评表'], HEADER, ...rows];
}

// By text: to look for roles among hundreds of rows takes jsdom half a minute.
const drawn = () => screen.queryAllByText(/^第\d+项$/).length;

test('两千项：先画一百项，要看再画，不看的部分合着', async () => {
  renderIn(fakeSession(readState({ book: bookOf(gridOf(manyRows(2000))) })), <ScoreStep />);
  expect(drawn()).toBe(100);
  expect(screen.getByText('效益指标（1000 项）').closest('button')?.ariaExpanded).toBe('false');
  await user.click(screen.getByText('显示更多（还有 900 项）'));
  expect(drawn()).toBe(200);
  expect(document.activeElement?.textContent).toContain('第101项');
}, 30_000);
