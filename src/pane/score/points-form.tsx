import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { plainText, type BandChoice, type Decimal } from '../../engine';
import { typedScore, type Typed } from './band-score';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  points: { width: '8rem' },
});

interface PointsFormProps {
  readonly band: BandChoice;
  readonly name: string;
  readonly places: number;
  readonly start: string;
  readonly onSet: (score: Decimal) => void;
}

/** The score within the chosen band, as a person types it. */
export function PointsForm({ band, name, places, start, onSet }: PointsFormProps) {
  const styles = useStyles();
  const words = useScoreWords();
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<Exclude<Typed['kind'], 'score'> | null>(null);
  const bounds = { from: plainText(band.from), to: plainText(band.to) };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = typedScore(text, band, places);
    setProblem(typed.kind === 'score' ? null : typed.kind);
    if (typed.kind === 'score') onSet(typed.score);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={band.isTopInclusive ? words('score.points', bounds) : words('score.points.below', bounds)}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem && words(`score.points.${problem}`, { ...bounds, places: String(places) })}
      >
        <Input
          className={styles.points}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button type="submit" size="small" aria-label={words('score.points.set-of', { name })}>
        {words('score.points.set')}
      </Button>
    </form>
  );
}
