import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descendants, xmlTree } from '../../scripts/manifest/xml-tree';
import { DEVELOPMENT_URL, manifestFor } from '../../scripts/manifest/manifest-for';
import { manifestFaults } from '../../scripts/manifest/manifest-faults';
import { ACTION_NAMES } from '../../src/commands/associate-actions';
import shortcuts from '../../src/taskpane/shortcuts.json';
import { TOP } from '../architecture/house';

const manifest = readFileSync(join(TOP, 'manifest.xml'), 'utf8');
const icons = join(TOP, 'assets', 'icons');

/** Width and height as the header of a PNG says them. */
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe('加载项清单', () => {
  test('查不出毛病：次序、资源、长度、地址、图标、命令', () => {
    expect(manifestFaults(manifest, ACTION_NAMES)).toEqual([]);
  });

  test('版本与软件包相同', () => {
    const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  test('要求 ExcelApi 1.14 和 SharedRuntime 1.1', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
  });

  test('每个中文文字都有英文', () => {
    const texts = [...descendants(xmlTree(manifest))].filter(
      ({ name, attributes }) =>
        ['DisplayName', 'Description', 'String'].includes(name) && attributes['DefaultValue'] !== undefined,
    );
    const untranslated = texts.filter(
      ({ children }) => !children.some(({ attributes }) => attributes['Locale'] === 'en-US' && attributes['Value']),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(untranslated.map(({ attributes }) => attributes['DefaultValue'])).toEqual([]);
  });

  test('每个图标的文件都在，大小如名', () => {
    const files = [...manifest.matchAll(/assets\/icons\/(\w+)\/(\d+)\.png/g)];
    expect(files.length).toBeGreaterThan(40);
    for (const [, name = '', size = ''] of files) {
      const path = join(icons, name, `${size}.png`);
      expect([path, existsSync(path)]).toEqual([path, true]);
      expect(sizeOf(readFileSync(path))).toEqual({ width: Number(size), height: Number(size) });
    }
  });

  test('每个图标都有九种大小', () => {
    const names = readdirSync(icons).filter((name) => !name.endsWith('.svg'));
    expect(names).not.toEqual([]);
    for (const name of names) expect(readdirSync(join(icons, name))).toHaveLength(9);
  });

  test('快捷键只用代码里有的动作，且互不相同', () => {
    const used = shortcuts.shortcuts.map(({ action }) => action);
    expect(used.filter((action) => !(ACTION_NAMES as readonly string[]).includes(action))).toEqual([]);
    expect(new Set(shortcuts.shortcuts.map(({ key }) => key.default)).size).toBe(used.length);
    expect(shortcuts.actions.map(({ id }) => id).sort()).toEqual([...used].sort());
  });
});

describe('清单的检查', () => {
  const spoilt: readonly (readonly [string, string, string])[] = [
    ['资源不存在', 'resid="Score.Label"', 'resid="Score.Lable"'],
    ['资源的种类不对', '<Title resid="Score.Label"/>', '<Title resid="Score.Tip"/>'],
    ['命令在代码里没有', '<FunctionName>takeBack</FunctionName>', '<FunctionName>takeback</FunctionName>'],
    ['地址不是 https', `SupportUrl DefaultValue="${DEVELOPMENT_URL}`, 'SupportUrl DefaultValue="http://localhost/'],
    ['缺少图标的大小', '<bt:Image size="16" resid="Check.16"/>', ''],
    ['控件的编号重复', 'id="Jiping.Check"', 'id="Jiping.Score"'],
    ['次序颠倒', '<Permissions>ReadWriteDocument</Permissions>', ''],
    ['命令页不是共享运行时的那一页', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'],
    ['编号太长', 'id="Pane.Url"', `id="${'P'.repeat(33)}"`],
    ['文字太长', '一键评分', '评'.repeat(126)],
  ];

  test.each(spoilt)('查得出：%s', (_, from, to) => {
    expect(manifest).toContain(from);
    expect(manifestFaults(manifest.replace(from, to), ACTION_NAMES)).not.toEqual([]);
  });

  test('不成 XML 的清单说出在哪一行', () => {
    expect(() => manifestFaults(manifest.replace('</Hosts>', ''), ACTION_NAMES)).toThrow(/^\d+:\d+/);
  });
});

describe('给某个地址的清单', () => {
  test('每个地址都换成那里的，别处不变', () => {
    const moved = manifestFor(manifest, 'https://addin.example.gov.cn/jiping');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://addin.example.gov.cn/jiping/taskpane.html"');
    expect(manifestFaults(moved, ACTION_NAMES)).toEqual([]);
  });

  test.each(['http://addin.example.gov.cn', 'addin', 'https://a.cn/?x=1', 'https://a.cn/#x'])('不收 %s', (url) => {
    expect(() => manifestFor(manifest, url)).toThrow('地址');
  });
});
