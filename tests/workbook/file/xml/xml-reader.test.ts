import fc from 'fast-check';
import { XmlReader } from '../../../../src/workbook/file/xml/xml-reader';
import { failureOf } from '../failure-of';
import { elementByReader, elementBySaxes } from './element';

function expectSame(xml: string): void {
  const expected = elementBySaxes(xml);
  expect(elementByReader(new XmlReader(xml, 'a.xml'), expected)).toEqual(expected);
}

const name = fc.constantFrom('a', 'row', 'c', 'v', 'x:c', 'x:row', '指标', 'a-b.c');
const gap = fc.constantFrom('', ' ', '\n\t', ' \r\n');
const piece = fc.constantFrom(
  ...['甲', '1.5', ' ', '>', '&lt;', '&amp;', '&#20013;', '&#x4e2d;', '\r\n', ']]!', "'", '"'],
  ...['<![CDATA[<b>&amp;]]>', '<!-- <b> -- -->'.replace(' -- ', ' '), '<!---->', '<![CDATA[]]>'],
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const attribute = fc
  .tuple(
    fc.constantFrom('r', 's', 't', 'id', 'r:id'),
    fc.constantFrom('A1', '', '甲', '&quot;&lt;', '1 > 0', '/'),
    fc.boolean(),
    gap,
  )
  .map(([key, value, single, space]) => [key, `${space}=${space}${single ? `'${value}'` : `"${value}"`}`] as const);
const attributes = fc
  .uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 })
  .map((list) => list.map(([key, rest]) => ` ${key}${rest}`).join(''));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, gap, tie('content'))
    .map(([tag, list, space, content]) =>
      content === '' ? `<${tag}${list}${space}/>` : `<${tag}${list}${space}>${content}</${tag}${space}>`,
    ),
  content: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.array(fc.tuple(gap, tie('element')), { maxLength: 3 }).map((list) => list.flat().join('')),
  ),
}));

test('与 saxes 读同一份 XML，所见相同：前缀、引号、注释、CDATA、转义、换行', () => {
  fc.assert(
    fc.property(element, (body) => {
      expectSame(`<?xml version="1.0"?>\n<!-- 表 --><root xmlns:x="x" xmlns:r="r">${body}</root>\n`);
    }),
    { numRuns: 500 },
  );
});

test.each(['<a>1</a>', "<a b='\"'/>", '<a><b/><!-- 1 --><c d="2">3</c></a>', '<a>1<!-- 2 -->3<![CDATA[4]]>5</a>'])(
  '%s 与 saxes 所见相同',
  expectSame,
);

test('没有前缀的属性与有前缀的分开找', () => {
  const reader = new XmlReader('<sheet sheetId="3" r:id="rId1" id="x"/>', 'a.xml');
  expect([reader.attribute('id'), reader.prefixedAttribute('id'), reader.attribute('r')]).toEqual([
    'x',
    'rId1',
    undefined,
  ]);
});

test('未读完的子元素自动跳过', () => {
  const reader = new XmlReader('<a><b><c><d/></c></b><e>5</e></a>', 'a.xml');
  const names: string[] = [];
  while (reader.child(1)) names.push(reader.name);
  expect(names).toEqual(['b', 'e']);
});

test.each([
  ...['', '表', '<', '<a', '<a>', '<a b>', '<a b=1/>', '<a b="1/>', '<a b="1"', '</a>', '< a/>', '<a/ >', '<:/>'],
  ...['<a><b></a>', '<a></b>', '<a></aa>', '<a></a', '<a><!-- </a>', '<a><![CDATA[ </a>', '<a>1', '<a ="1"/>'],
])('“%s”不是完整的 XML', (xml) => {
  const walk = (): void => {
    const reader = new XmlReader(xml, '表.xml');
    elementByReader(reader, { name: '', attributes: {}, text: '', children: [] });
  };
  expect(failureOf(walk)).toBe('damaged-part');
  expect(walk).toThrow('表.xml');
});

test('嵌套过深的 XML 不读', () => {
  const deep = 100_000;
  const xml = '<a>'.repeat(deep) + '</a>'.repeat(deep);
  const reader = new XmlReader(xml, 'a.xml');
  expect(failureOf(() => reader.child(1) && reader.child(2) && reader.child(1))).toBe('damaged-part');
});

test('认不得的引用原样保留', () => {
  expect(new XmlReader('<a>&未知;&#x110000;&#9999999;&</a>', 'a.xml').text()).toBe('&未知;&#x110000;&#9999999;&');
});
