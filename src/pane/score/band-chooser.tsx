import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fixedText, plainText, say, type BandChoice, type Policy, type ScoredIndicator } from '../../engine';
import { useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { holds } from './band-score';
import { PointsForm } from './points-form';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});

interface BandChooserProps {
  readonly sheet: string;
  readonly indicator: ScoredIndicator;
  readonly bands: readonly BandChoice[];
  readonly policy: Policy;
  readonly name: string;
}

/** 选档 First the band, then the score within it; nothing is chosen beforehand, since only a person can judge. */
export function BandChooser({ sheet, indicator, bands, policy, name }: BandChooserProps) {
  const styles = useStyles();
  const session = useSession();
  const locale = useLocale();
  const words = useScoreWords();
  const { row } = indicator.row;
  const score = indicator.answered ? indicator.score : null;
  const [chosen, setChosen] = useState(() => bands.find((band) => score && holds(band, score))?.band ?? null);
  const band = bands.find((choice) => choice.band === chosen);
  const labelOf = ({ name: bandName, from, to, isTopInclusive }: BandChoice): string => {
    const values = { band: say(bandName, locale), from: plainText(from), to: plainText(to) };
    return isTopInclusive ? words('score.band', values) : words('score.band.below', values);
  };
  const undo = (): void => {
    setChosen(null);
    session.setScore(sheet, row, null);
  };
  return (
    <div className={styles.chooser}>
      <Field label={words('score.bands', { name })}>
        <RadioGroup
          value={chosen === null ? '' : String(chosen)}
          onChange={(_, { value }) => setChosen(bands.find((choice) => String(choice.band) === value)?.band ?? null)}
        >
          {bands.map((choice) => (
            <Radio key={choice.band} value={String(choice.band)} label={labelOf(choice)} />
          ))}
        </RadioGroup>
      </Field>
      {band && (
        <PointsForm
          key={band.band}
          band={band}
          name={name}
          places={policy.scorePlaces}
          start={score && holds(band, score) ? plainText(score) : ''}
          onSet={(points) => session.setScore(sheet, row, points)}
        />
      )}
      {score && <Text>{words('score.points.done', { score: fixedText(score, policy.scorePlaces) })}</Text>}
      {score && (
        <Button size="small" aria-label={words('score.points.undo-of', { name })} onClick={undo}>
          {words('score.points.undo')}
        </Button>
      )}
    </div>
  );
}
