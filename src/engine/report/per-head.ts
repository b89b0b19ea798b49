import { isMoney, type Mention } from './mention';

const PER_HEAD = /(?:[人亩户]均|每[人名户个位](?:每?[年月次天])?)[^\d,;:。]{0,8}$/;

/** True for an amount for each person, household or thing: `800元/人`, `每人800元`, `人均标准800元`. */
export function isPerHead(text: string, mention: Mention): boolean {
  if (mention.unit?.dimension.startsWith('money.per')) return true;
  return isMoney(mention) && PER_HEAD.test(text.slice(0, mention.at));
}
