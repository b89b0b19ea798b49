/** Groups of three behind blanks, of which one at least leaves no doubt: nothing but noughts, a third group, or an amount. */
const GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d,])/g;

/** `text` without the blanks that part thousands (`10 000元`, `1 250 000`); `95 100` may be two figures and stays. */
export function joinThousands(text: string): string {
  if (!/\d \d/.test(text)) return text;
  return text.replace(GROUPS, (figure, at: number) => {
    const amount = /^(?:\.\d+)?\s?[万亿]?元/.test(text.slice(at + figure.length));
    const sure = / 000/.test(figure) || / \d{3} /.test(figure) || amount;
    return sure ? figure.replaceAll(' ', '') : figure;
  });
}
