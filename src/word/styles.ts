import {
  AlignmentType,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { TYPEFACES, type Typeface } from './typefaces';

/** Half points: 二号, 三号, 四号, 五号. */
export const SIZES = { two: 44, three: 32, four: 28, five: 21 } as const;

/** Of a table's cells. */
export const CELL_STYLE = 'TableText';

/** 22 lines on the 225 mm that the margins leave of a page, in twentieths of a point. */
const LINE = 579;
/** A title of two lines needs more. */
const TITLE_LINE = 720;
/** Two characters of 三号. */
const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

const TEXT: IParagraphStylePropertiesOptions = {
  alignment: AlignmentType.BOTH,
  indent: INDENT,
  spacing: { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
};

/** 公文格式 The styles of an official document: 方正小标宋 for the title, 黑体, 楷体 and 仿宋 for the headings, 仿宋 三号 for the text. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: TYPEFACES.text,
        size: SIZES.three,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: TEXT,
    },
    title: {
      run: { font: TYPEFACES.title, size: SIZES.two, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0, firstLineChars: 0 },
        spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: LINE },
      },
    },
    heading1: heading('heading', false),
    heading2: heading('subheading', false),
    heading3: heading('text', true),
    heading4: heading('text', false),
  },
  paragraphStyles: [
    {
      id: CELL_STYLE,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: TYPEFACES.text, size: SIZES.five },
      paragraph: {
        indent: { firstLine: 0, firstLineChars: 0 },
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      },
    },
  ],
};

function heading(typeface: Typeface, bold: boolean): IBaseParagraphStyleOptions {
  return {
    run: { font: TYPEFACES[typeface], size: SIZES.three, bold, color: '000000', italics: false },
    paragraph: { ...TEXT, alignment: AlignmentType.LEFT, keepNext: true },
  };
}
