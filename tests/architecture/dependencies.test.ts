import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './house';

interface Package {
  readonly version: string;
  readonly license: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
}

function packageAt(folder: string): Package {
  return JSON.parse(readFileSync(join(TOP, folder, 'package.json'), 'utf8')) as Package;
}

/** `name version licence` of each row of the tables in docs/dependencies.md. */
function documented(): string[] {
  const text = readFileSync(join(TOP, 'docs', 'dependencies.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (\S+)\s+\| (\d\S*)\s+\| (\S+)/gm)];
  return rows.map(([, name = '', version = '', licence = '']) => `${name} ${version} ${licence}`);
}

describe('依赖', () => {
  const { dependencies, devDependencies } = packageAt('.');

  test('装好的包不带依赖', () => {
    expect(dependencies).toBeUndefined();
  });

  test('每个版本都写死', () => {
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('文档列出的名称、版本和许可与装上的相同', () => {
    const standing = Object.keys(devDependencies).map((name) => {
      const { version, license } = packageAt(join('node_modules', name));
      return `${name} ${version} ${license}`;
    });
    expect(documented().sort()).toEqual(standing.sort());
  });
});
