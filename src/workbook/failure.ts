import type { Locale } from '../engine';

/** Every way in which a workbook can refuse, each with what happened and what to do next. */
const SENTENCES = {
  'not-a-workbook': {
    'zh-CN': '这不是 Excel 工作簿：{detail}。请选择 .xlsx 文件，或在 Excel、WPS 中另存为 .xlsx 后再试。',
    en: 'This is not an Excel workbook: {detail}. Choose an .xlsx file, or save it as .xlsx in Excel or WPS and try again.',
  },
} as const;

export type FailureCode = keyof typeof SENTENCES;

/** What goes wrong in a host, said for the person who uses it. Nothing was written when it is thrown. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(sentence(code, detail, 'zh-CN'));
  }

  say(locale: Locale): string {
    return sentence(this.code, this.detail, locale);
  }
}

function sentence(code: FailureCode, detail: Readonly<Record<string, string>>, locale: Locale): string {
  return SENTENCES[code][locale].replace(/\{(\w+)\}/g, (slot, name: string) => detail[name] ?? slot);
}
