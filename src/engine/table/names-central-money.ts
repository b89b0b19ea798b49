import type { Funds } from './table';

const CENTRAL = /中央.{0,6}(补助|资金|财政|转移支付)|中央、省/;

/** 转移支付 Whether a funds block splits its money by who sent it, the centre first, and carries no marks (中央对地方转移支付绩效目标自评表). */
export function namesCentralMoney({ rows, labelWeight }: Funds): boolean {
  const marked = labelWeight !== null || rows.some(({ weight, given }) => weight !== null || given !== null);
  return !marked && rows.some(({ label }) => CENTRAL.test(label));
}
