const MAIN_LEFT_OUT = 'if (isMerged) options.mergeRange = {';
const NOTICE = '/*! Changed here: the borders of a merged cell are drawn where only its first cell is to be seen. */\n';

/** Has the grid draw the borders of merged cells that reach out of a frozen row or column; by itself it leaves out the frozen part of them. */
export default function mergedBorders(source) {
  const parts = source.split(MAIN_LEFT_OUT);
  if (parts.length !== 2) throw new Error(`${MAIN_LEFT_OUT} is to be found once, not ${parts.length - 1} times.`);
  return NOTICE + parts.join(MAIN_LEFT_OUT.replace('isMerged', 'isMerged || isMergedMainCell'));
}
