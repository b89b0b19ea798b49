import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesOf } from './cycles';
import { house, roomOf, sourceFiles, TOP } from './house';
import { importsOf, type Import } from './imports-of';
import { isBarrel } from './is-barrel';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ relative }) => relative);

const say = ({ from, to }: Import): string => `${from} → ${to}`;

/** The file that a relative import means: itself, a file of that name, or a folder's index. */
function resolve(to: string): string {
  const found = [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((path) => isFile(join(TOP, path)));
  if (found === undefined) throw new Error(`No such file: ${to}`);
  return found;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Arrows between the nodes that `nodeOf` makes of files, without those from a node to itself. */
function graphOf(arrows: readonly Import[], nodeOf: (path: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    const [start, end] = [nodeOf(from), nodeOf(resolve(to))];
    if (start !== end) graph.set(start, (graph.get(start) ?? new Set()).add(end));
  }
  return graph;
}

/** `src/engine/table/find.ts` → `table`; a file at the top of the engine is a room of its own. */
function engineRoomOf(path: string): string {
  return path.split('/')[2] ?? '';
}

describe('房屋的箭头', () => {
  test('每个文件都在图纸画出的房间里', () => {
    expect(files.filter(({ path }) => house.arrows[roomOf(path)] === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('没有图纸以外的箭头', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return !to.startsWith('src/') || (room !== other && !house.arrows[room]?.includes(other));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('别的房间只从引擎的一扇门进去', () => {
    const wrong = inside.filter(({ from, to }) => roomOf(from) !== 'engine' && /^src\/engine\/(?!index$)/.test(to));
    expect(wrong.map(say)).toEqual([]);
  });

  test('不认宿主的房间只看得见宿主的口', () => {
    const wrong = inside.filter(({ from, to }) => {
      const name = /^src\/workbook\/(.+)$/.exec(to)?.[1];
      return house.hostBlind.includes(roomOf(from)) && name !== undefined && !house.port.includes(name);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('引擎只用两个不碰外界的库', () => {
    const wrong = imports.filter(
      ({ from, to, relative }) => roomOf(from) === 'engine' && !relative && !house.engineLibraries.includes(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('一种宿主不引用另一种宿主', () => {
    const hostOf = (path: string): string | undefined => /^src\/workbook\/(\w+)\//.exec(path)?.[1];
    const wrong = inside.filter(({ from, to }) => {
      const [host, other] = [hostOf(from), hostOf(to)];
      return host !== undefined && other !== undefined && host !== other;
    });
    expect(wrong.map(say)).toEqual([]);
  });
});

describe('房屋的尺寸', () => {
  test('除了引擎的门，没有只转发别人的文件', () => {
    const doors = files.filter((file) => file.path.endsWith('/index.ts') || isBarrel(file));
    expect(doors.map(({ path }) => path)).toEqual(['src/engine/index.ts']);
  });

  test('文件之间没有环', () => {
    const values = inside.filter(({ typeOnly }) => !typeOnly);
    expect(cyclesOf(graphOf(values, (path) => path))).toEqual([]);
  });

  test('引擎的房间之间没有环', () => {
    const values = inside.filter(({ from, typeOnly }) => roomOf(from) === 'engine' && !typeOnly);
    expect(cyclesOf(graphOf(values, engineRoomOf))).toEqual([]);
  });

  test('除了数据表，没有超过三百行的文件', () => {
    const isTable = (path: string): boolean =>
      house.dataTables.some((table) => path === table || path.startsWith(`${table}/`));
    const long = files.filter(({ path, text }) => !isTable(path) && text.trimEnd().split('\n').length > house.maxLines);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
