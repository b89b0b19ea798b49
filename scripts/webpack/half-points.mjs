const ROUNDED = 'Math.ceil(textStyle.fs)';
const NOTICE = '/*! Changed here: sizes of fonts are no longer rounded up to whole points. */\n';

/** Has the grid draw 10.5 points (五号, the commonest size of Chinese forms) as such; by itself it draws 11, and texts wrap that should not. */
export default function halfPoints(source) {
  const parts = source.split(ROUNDED);
  if (parts.length !== 2) throw new Error(`${ROUNDED} is to be found once, not ${parts.length - 1} times.`);
  return NOTICE + parts.join('textStyle.fs');
}
