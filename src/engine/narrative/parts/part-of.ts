import type { Passage } from '../passage';
import type { Story } from '../story';
import { abstract } from './abstract';
import { accounts } from './accounts';
import { allocation } from './allocation';
import { basics } from './basics';
import { conclusion } from './conclusion';
import { deviations } from './deviations';
import { dimensions } from './dimensions';
import { funds } from './funds';
import { goals } from './goals';
import { measures } from './measures';
import { problems } from './problems';
import { products } from './products';
import { publicCosts } from './public-costs';
import { staff } from './staff';

/** Names of what a section can carry. */
export type PartName =
  | 'abstract'
  | 'basics'
  | 'goals'
  | 'funds'
  | 'conclusion'
  | 'dimension-scores'
  | 'problems'
  | 'measures'
  | 'deviations'
  | 'allocation'
  | 'products'
  | 'accounts'
  | 'public-costs'
  | 'staff';

/** The paragraphs of a part; what the table can not say is left out (null) or asked for. */
export type Part = (story: Story) => readonly (Passage | null)[];

const PARTS: Readonly<Record<PartName, Part>> = {
  abstract,
  basics,
  goals,
  funds,
  conclusion,
  'dimension-scores': dimensions,
  problems,
  measures,
  deviations,
  allocation,
  products,
  accounts,
  'public-costs': publicCosts,
  staff,
};

/** What tells the part of that name. */
export function partOf(name: PartName): Part {
  return PARTS[name];
}
