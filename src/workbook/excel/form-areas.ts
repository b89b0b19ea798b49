import { areaName, type Area, type CellStyle, type StyledArea } from '../../engine';

/** Letters of an address that Excel takes at once. */
const LONGEST_ADDRESS = 8_000;

/** Whether areas have more than one column, and more than one row. */
export interface Shape {
  readonly wide: boolean;
  readonly tall: boolean;
}

/** Areas that look alike, as one address. */
export interface AlikeAreas {
  readonly style: CellStyle;
  readonly shape: Shape;
  readonly addresses: string;
}

/** Puts areas of one look and shape together, so that Excel is told once for all of them. */
export function areasByStyle(styles: readonly StyledArea[]): AlikeAreas[] {
  const alike = new Map<string, { readonly style: CellStyle; readonly shape: Shape; addresses: string[] }>();
  for (const { area, style } of styles) {
    const shape = shapeOf(area);
    const key = JSON.stringify([style, shape]);
    const group = alike.get(key) ?? { style, shape, addresses: [] };
    group.addresses.push(areaName(area));
    alike.set(key, group);
  }
  return [...alike.values()].flatMap(({ style, shape, addresses }) =>
    joined(addresses).map((one) => ({ style, shape, addresses: one })),
  );
}

/** The edges of the cells of an area; inner ones only where there are some. */
export function edgesOf({
  wide,
  tall,
}: Shape): readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal')[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(wide ? (['InsideVertical'] as const) : []),
    ...(tall ? (['InsideHorizontal'] as const) : []),
  ];
}

/** Rows one below the other that are to be treated alike, as an address (`3:7`). */
export interface RowRun<Value> {
  readonly rows: string;
  readonly value: Value;
}

/** Puts rows below each other with the same value together. */
export function rowRuns<Row, Value>(rows: ReadonlyMap<number, Row>, valueOf: (row: Row) => Value): RowRun<Value>[] {
  const runs: { readonly top: number; bottom: number; readonly value: Value }[] = [];
  for (const [row, entry] of [...rows].sort(([a], [b]) => a - b)) {
    const value = valueOf(entry);
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.value === value) last.bottom = row;
    else runs.push({ top: row, bottom: row, value });
  }
  return runs.map(({ top, bottom, value }) => ({ rows: `${top + 1}:${bottom + 1}`, value }));
}

function shapeOf({ top, left, bottom, right }: Area): Shape {
  return { wide: right > left, tall: bottom > top };
}

/** Addresses as few texts, none longer than Excel takes. */
function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
