import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './house';

const manifest = readFileSync(join(TOP, 'manifest.xml'), 'utf8');

const matches = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

/** Width and height as the header of a PNG says them. */
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe('加载项清单', () => {
  test('版本与软件包相同', () => {
    const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
    expect(matches(/<Version>(.+?)<\/Version>/g)).toEqual([`${version}.0`]);
  });

  test('要求 Excel 的接口 1.14', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
  });

  test('每个地址都在本机', () => {
    const foreign = matches(/DefaultValue="(https?:[^"]+)"/g).filter(
      (url) => !url.startsWith('https://localhost:3000/'),
    );
    expect(foreign).toEqual([]);
  });

  test('每个引用的资源都给出了', () => {
    const given = new Set(matches(/<bt:(?:Image|Url|String) id="(.+?)"/g));
    expect(matches(/resid="(.+?)"/g).filter((id) => !given.has(id))).toEqual([]);
  });

  test.each([16, 32, 64, 80, 128])('图标 %i 是这么大的方图', (side) => {
    const icon = readFileSync(join(TOP, 'assets', `icon-${side}.png`));
    expect(sizeOf(icon)).toEqual({ width: side, height: side });
  });
});
