import { strToU8 } from 'fflate';
import { decodeXml, encodeXml } from '../../../../src/workbook/file/xml/encoding';
import { failureOf } from '../failure-of';

const XML = '<?xml version="1.0"?><a>绩效</a>';

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return Uint8Array.from(order === 'little' ? bytes : bytes.swap16());
}

test.each([
  ['UTF-8', strToU8(XML)],
  ['带字节顺序标记的 UTF-8', strToU8(`\ufeff${XML}`)],
  ['UTF-16 小端', utf16(XML, 'little', true)],
  ['UTF-16 大端', utf16(XML, 'big', true)],
  ['没有标记的 UTF-16 小端', utf16(XML, 'little', false)],
  ['没有标记的 UTF-16 大端', utf16(XML, 'big', false)],
])('%s 读成同样的文本', (_, bytes) => {
  expect(decodeXml(bytes, 'a.xml')).toBe(XML);
});

test('写出的总是 UTF-8，声明随之改正', () => {
  expect(encodeXml('<?xml version="1.0" encoding="UTF-16"?><a>中</a>')).toEqual(
    strToU8('<?xml version="1.0" encoding="UTF-8"?><a>中</a>'),
  );
  expect(encodeXml(XML)).toEqual(strToU8(XML));
});

test.each([
  ['带 DTD', strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'doctype'],
  ['UTF-16 里带 DTD', utf16('<!DOCTYPE a><a/>', 'little', true), 'doctype'],
  ['声明为 GBK', strToU8('<?xml version="1.0" encoding="GBK"?><a/>'), 'encoding'],
  ['不是 UTF-8 的字节', Uint8Array.of(0x3c, 0x61, 0x3e, 0xd6, 0xd0, 0x3c), 'damaged-part'],
])('%s 的部件不读', (_, bytes, code) => {
  expect(failureOf(() => decodeXml(bytes, 'a.xml'))).toBe(code);
});

test('正文里的 <!DOCTYPE 只是文字', () => {
  const xml = '<a>&lt;!DOCTYPE<![CDATA[<!DOCTYPE]]></a>';
  expect(decodeXml(strToU8(xml), 'a.xml')).toBe(xml);
});
