import { Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { say, type PlanConflict, type WritePlan } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useSession } from '../parts/session-context';
import { useLocale, useWords } from '../parts/words-context';
import { placeKey } from '../session/state';
import { mayOverrule, restingOn } from './may-overrule';
import { useAfterText } from './use-after-text';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ConflictRowProps {
  readonly conflict: PlanConflict;
  readonly plan: WritePlan;
  readonly name: string;
  readonly overruled: ReadonlySet<string>;
}

/** One cell that is kept: what stands there, what was computed, why, and the choice where a person has one. */
export function ConflictRow({ conflict, plan, name, overruled }: ConflictRowProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const afterText = useAfterText();
  const { sheet, cell, standing, computed, why } = conflict;
  const values = { standing, computed: afterText(computed) };
  const overrule = (): void => session.overrule(conflict, true);
  const keep = (): void => {
    for (const kept of [conflict, ...restingOn(conflict, plan)]) session.overrule(kept, false);
  };
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <CellLink sheet={sheet} cell={cell} />
        <span>{name}</span>
      </div>
      <Text>{words(standing === '' ? 'write.conflict.empty' : 'write.conflict', values)}</Text>
      <Caption1>{say(why, locale)}</Caption1>
      {mayOverrule(conflict, plan, overruled) && (
        <RadioGroup
          layout="horizontal"
          aria-label={words('write.conflict.choice', { cell, name })}
          value={overruled.has(placeKey(conflict)) ? 'overrule' : 'keep'}
          onChange={(_, { value }) => (value === 'overrule' ? overrule() : keep())}
        >
          <Radio value="keep" label={words('write.keep')} />
          <Radio value="overrule" label={words('write.overrule')} />
        </RadioGroup>
      )}
    </article>
  );
}
