import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { contrast } from '../../../src/pane/theme/contrast';
import { isDark, themeFor } from '../../../src/pane/theme/pane-theme';

const COLOURFUL = { background: '#f0f0f0', foreground: '#262626' };
const DARK_GREY = { background: '#666666', foreground: '#f0f0f0' };
const BLACK = { background: '#262626', foreground: '#f0f0f0' };

test('Office 没有说颜色，就跟随系统', () => {
  expect(isDark(null, false)).toBe(false);
  expect(isDark(null, true)).toBe(true);
});

test('Office 说了颜色，就不看系统', () => {
  expect(isDark(COLOURFUL, true)).toBe(false);
  expect(isDark(DARK_GREY, false)).toBe(true);
  expect(isDark(BLACK, false)).toBe(true);
});

test('认不得的颜色当作没有说', () => {
  const odd = { background: 'Window', foreground: 'WindowText' };
  expect(isDark(odd, true)).toBe(true);
  expect(themeFor(odd, false).colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1);
});

test('文字在 Office 的底色上读得清，就用那个底色', () => {
  expect(themeFor(BLACK, false).colorNeutralBackground1).toBe('#262626');
});

test('读不清，就用自己的底色', () => {
  expect(themeFor(DARK_GREY, false).colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
});

test('无论底色，最淡的文字对比度都不低于 4.5', () => {
  for (const around of [null, COLOURFUL, DARK_GREY, BLACK, { background: '#ffffff', foreground: '#000000' }]) {
    const { colorNeutralForeground3: text, colorNeutralBackground1: ground } = themeFor(around, false);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('黑与白的对比度是 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
