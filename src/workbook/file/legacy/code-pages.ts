/** Names that a TextDecoder knows for the code pages of old workbooks in East Asia; the others follow below. */
const EAST_ASIAN: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10002: 'big5',
  10008: 'gb18030',
  65001: 'utf-8',
};
const FIRST_WINDOWS = 1250;
const LAST_WINDOWS = 1258;

const decoders = new Map<number, TextDecoder>();

/** Decodes the texts of workbooks older than Excel 97, which hold them in the code page of their country. */
export const LEGACY_CODE_PAGES = {
  utils: {
    decode(codePage: number, bytes: ArrayLike<number>): string {
      let decoder = decoders.get(codePage);
      if (!decoder) {
        decoder = new TextDecoder(encodingOf(codePage), { ignoreBOM: true });
        decoders.set(codePage, decoder);
      }
      return decoder.decode(Uint8Array.from(bytes));
    },
  },
};

function encodingOf(codePage: number): string {
  if (codePage >= FIRST_WINDOWS && codePage <= LAST_WINDOWS) return `windows-${codePage}`;
  return EAST_ASIAN[codePage] ?? 'windows-1252';
}
