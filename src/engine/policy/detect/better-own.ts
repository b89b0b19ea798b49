import { phrase } from '../../message/phrase';
import { decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import type { OwnPolicy } from '../own/own-policy';
import type { Policy } from '../policy';
import type { Detection, DetectionReason } from './detection';
import type { FormWords, Mention } from './form-words';

/**
 * 自定口径 The detection with the person's own policy in the place of the one that it is based on, where the marks that the form
 * prints are those of the own one, each of them, and not those of its base. Nothing else of a form tells the two apart; where several
 * fit, none is taken.
 */
export function betterOwn(detection: Detection, form: FormWords, own: readonly OwnPolicy[]): Detection {
  const { policy: base, reasons, sure } = detection;
  if (own.length === 0 || marksShown(base, form)) return detection;
  const fitting = own.flatMap(({ policy, base: root }) => {
    const shown = root?.id === base.id ? marksShown(policy, form) : null;
    return shown ? [{ policy, shown }] : [];
  });
  const [only, ...others] = fitting;
  if (!only || others.length > 0) return detection;
  const text = phrase('policy.detect.own', { name: only.policy.name, base: base.name });
  const told = [{ text, cell: null }, ...only.shown.map(reasonOf)];
  return { ...detection, policy: only.policy, sure: true, reasons: sure ? [...told, ...reasons] : told };
}

/** Where the form prints the marks of each level and of the execution rate, just as the policy divides them; null where it does not. */
function marksShown({ weights: { levels, execution } }: Policy, form: FormWords): Mention[] | null {
  const names = Object.entries(levels);
  const blocks = form.level1.filter(({ marks }) => marks !== null);
  const shown = names.flatMap(([name, marks]) => {
    const bare = name.replace(/指标$/, '');
    return blocks.find((block) => block.text.includes(bare) && block.marks?.eq(decimal(marks))) ?? [];
  });
  const rate = form.funds.find(({ marks }) => marks !== null)?.marks;
  const agrees = names.length > 1 && shown.length === names.length && blocks.length === names.length;
  return agrees && (!rate || rate.eq(decimal(execution))) ? shown : null;
}

function reasonOf({ text, cell, marks }: Mention): DetectionReason {
  const values = {
    place: phrase('policy.detect.place.level1'),
    word: text,
    cell,
    marks: marks ? plainText(marks) : '',
  };
  return { text: phrase('policy.detect.shown-marks', values), cell };
}
