import { decimal, ONE, TEN_THOUSAND } from '../number/decimal';
import { plainText } from '../number/round';

/** A product that a text works out wrongly. */
export interface WrongProduct {
  readonly whole: string;
  readonly expected: string;
  readonly actual: string;
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const PRODUCT = new RegExp(
  String.raw`(${NUMBER})\p{Script=Han}{0,3}[×xX*](${NUMBER})元[^\d×xX*=]{0,8}(?:[×xX*](${NUMBER})\p{Script=Han}{0,3})?=(${NUMBER})(万?)元`,
  'gu',
);
const CENT = decimal('0.01');

/** The products of a text (`512人×1000元=51.2万元`) whose right side is not what the left side gives. */
export function wrongProducts(text: string): readonly WrongProduct[] {
  if (!text.includes('元')) return [];
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (!plain.includes('=')) return [];
  return [...plain.matchAll(PRODUCT)].flatMap(([whole, count, rate, times, stated, wan]) => {
    const factor = wan === '' ? ONE : TEN_THOUSAND;
    const product = figure(count).times(figure(rate)).times(figure(times)).div(factor);
    if (product.minus(figure(stated)).abs().lte(CENT)) return [];
    const unit = `${wan ?? ''}元`;
    return [{ whole, expected: `${plainText(product)}${unit}`, actual: `${stated ?? ''}${unit}` }];
  });
}

function figure(text: string | undefined): typeof ONE {
  return text === undefined ? ONE : decimal(text.replaceAll(',', ''));
}
