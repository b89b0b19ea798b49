import type { Grid } from '../grid/grid';
import type { SheetForm } from '../grid/sheet-form';
import type { Decimal } from '../number/decimal';
import { policyById } from '../policy/policies';
import { gradeOf } from '../scoring/grade';
import { buildFunds } from './build-funds';
import { buildIndicators } from './build-indicators';
import { buildGoal, buildHeading, buildLine } from './build-lines';
import { buildHeadTotal, buildTotal } from './build-total';
import { FORMS } from './forms';
import type { PlacedColumns } from './placed-columns';
import { SheetDraft } from './sheet-draft';
import { newSums } from './sums';
import type { TemplateForm } from './template-form';

/** 模板 A form of our own making: its cells, and how it looks and prints. */
export interface Template {
  readonly grid: Grid;
  readonly form: SheetForm;
}

export interface TemplateOptions {
  /** With a filled sample in it; otherwise blank but for the marks. */
  readonly sample: boolean;
}

/** The form of a policy; null where it has none. */
export function template(policy: string, { sample }: TemplateOptions): Template | null {
  const form = FORMS.find((one) => one.policy === policy);
  return form ? built(form, sample) : null;
}

/** Ids of the policies that have a form, as they are listed. */
export function templateIds(): readonly string[] {
  return FORMS.map(({ policy }) => policy);
}

function built(form: TemplateForm, sample: boolean): Template {
  const draft = new SheetDraft(form);
  const sums = newSums();
  let columns: PlacedColumns = [];
  for (const block of form.blocks) {
    switch (block.kind) {
      case 'line':
        buildLine(draft, block, sample, sums);
        break;
      case 'goal':
        buildGoal(draft, block, sample);
        break;
      case 'funds':
        buildFunds(draft, block, sample, sums);
        break;
      case 'indicators':
        columns = buildIndicators(draft, block, sample, sums);
        break;
      case 'total':
        buildTotal(draft, block, columns, sums, gradeBy(form.policy));
        break;
      default:
        buildHeading(draft, block, sample);
    }
  }
  buildHeadTotal(draft, sums);
  return { grid: draft.grid(), form: draft.sheetForm() };
}

/** How the policy calls a total. */
function gradeBy(id: string): ((score: Decimal) => string) | null {
  const policy = policyById(id);
  return policy ? (score) => gradeOf(score, policy) ?? '' : null;
}
