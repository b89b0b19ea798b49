import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pngOf } from './png';

// Draws assets/icon-*.png: a tick on a sheet of blue. Run by hand (npx tsx scripts/make-icons.ts) when the mark changes.

const SIZES = [16, 32, 64, 80, 128];
const BLUE = { red: 31, green: 78, blue: 140 } as const;
const WHITE = 255;

/** In units of the icon's side, from its top left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER_RADIUS = 0.2;
const STROKE = 0.075;
const TICK = { start: { x: 0.24, y: 0.53 }, turn: { x: 0.43, y: 0.72 }, end: { x: 0.77, y: 0.3 } } as const;
/** Samples a pixel and direction, so that edges are smooth. */
const SAMPLES = 8;

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy);
}

function onTick(point: Point): boolean {
  const { start, turn, end } = TICK;
  return Math.min(distanceToLine(point, start, turn), distanceToLine(point, turn, end)) <= STROKE;
}

function onSheet({ x, y }: Point): boolean {
  const inner = 0.5 - CORNER_RADIUS;
  const [dx, dy] = [Math.max(0, Math.abs(x - 0.5) - inner), Math.max(0, Math.abs(y - 0.5) - inner)];
  return Math.hypot(dx, dy) <= CORNER_RADIUS;
}

function pixelOf(size: number, column: number, row: number): readonly [number, number, number, number] {
  let [sheet, tick] = [0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    if (onSheet({ x, y })) sheet++;
    if (onTick({ x, y })) tick++;
  }
  const white = sheet === 0 ? 0 : tick / sheet;
  const mixed = (shade: number): number => shade + white * (WHITE - shade);
  const opacity = (255 * sheet) / (SAMPLES * SAMPLES);
  return [mixed(BLUE.red), mixed(BLUE.green), mixed(BLUE.blue), opacity];
}

for (const size of SIZES) {
  const path = fileURLToPath(new URL(`../assets/icon-${size}.png`, import.meta.url));
  writeFileSync(
    path,
    pngOf(size, (column, row) => pixelOf(size, column, row)),
  );
  console.log(path);
}
