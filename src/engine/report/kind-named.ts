import { normalText } from './normal-text';

/** The kind that a label names: 产出 of 产出指标. */
export function kindNamed(label: string): string {
  return normalText(label).text.replace(/(?<=.)指标$/, '');
}
