import { Button, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { useWriteWords } from './words/use-write-words';

const FILLS = ['blanks', 'all'] as const;
const FORMS = ['values', 'formulas'] as const;

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  report: { alignSelf: 'flex-start' },
});

/** Which cells are written and as what, each choice with a sentence of what it means. */
export function PlanSettings() {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { plan, report } = usePaneState().settings;
  return (
    <section className={styles.settings}>
      <SectionHeading>{words('write.options')}</SectionHeading>
      <Field label={words('write.fill')} hint={words(`write.fill.${plan.fill}.means`)}>
        <RadioGroup
          layout="horizontal"
          value={plan.fill}
          onChange={(_, { value }) => {
            const fill = FILLS.find((one) => one === value);
            if (fill) session.change({ plan: { ...plan, fill } });
          }}
        >
          {FILLS.map((fill) => (
            <Radio key={fill} value={fill} label={words(`write.fill.${fill}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words('write.as')} hint={words(`write.as.${plan.as}.means`)}>
        <RadioGroup
          layout="horizontal"
          value={plan.as}
          onChange={(_, { value }) => {
            const as = FORMS.find((one) => one === value);
            if (as) session.change({ plan: { ...plan, as } });
          }}
        >
          {FORMS.map((as) => (
            <Radio key={as} value={as} label={words(`write.as.${as}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={words('write.report.means')}>
        <Switch
          label={words('write.report')}
          checked={report}
          onChange={(_, { checked }) => session.change({ report: checked })}
        />
      </Field>
      <Button className={styles.report} size="small" onClick={() => session.show('report')}>
        {words('write.to-report')}
      </Button>
    </section>
  );
}
