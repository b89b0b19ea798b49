import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type ISectionPropertiesOptions } from 'docx';
import { SIZES } from './styles';
import { TYPEFACES } from './typefaces';

/** Twips: 210 × 297 mm. */
const PAGE = { width: 11_906, height: 16_838 } as const;
/** 上 37 mm, 下 35 mm, 左 28 mm, 右 26 mm; the page number stands 7 mm below the text. */
const MARGINS = { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 850, footer: 1304 } as const;

/** Of the text, in twips. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** 页面 A4 with the margins of an official document. */
export const PAGE_LOOK: ISectionPropertiesOptions = { page: { size: PAGE, margin: MARGINS } };

/** 页码 `— 1 —` in the middle of the foot. */
export function pageFoot(): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: TYPEFACES.foot,
    size: SIZES.four,
  });
  const indent = { firstLine: 0, firstLineChars: 0 };
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, indent, children: [number] })] });
}
