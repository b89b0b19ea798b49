const EXECUTION =
  /(?:预算|资金|经费).{0,4}(?:执[行性]|支付|支出|使用).{0,2}(?:完成)?率|预算.{0,2}执[行性]|(?:支出|支付)(?:进度|完成率)|^执行率$/;
const OTHER = /效率|及时|合规|准确|规范|到位|合格/;

/** Whether an indicator of that name measures how far the budget was spent. */
export function namesExecution(name: string): boolean {
  return EXECUTION.test(name) && !OTHER.test(name);
}
