import { Link } from '@fluentui/react-components';
import { isScored } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { shownTable } from '../session/tables-of';
import { Glance } from './glance';
import { IndicatorSections } from './indicator-sections';
import { LevelChart } from './level-chart';
import { RateFacts } from './rate-facts';
import { useScoreWords } from './words/use-score-words';

/** 评分 What the table scores: at a glance, by its parts, and indicator by indicator with what a person has to decide. */
export function ScoreStep() {
  const session = useSession();
  const words = useScoreWords();
  const state = usePaneState();
  const shown = shownTable(state);
  if (!shown) {
    const action = { label: words('score.to-read'), onClick: () => session.show('read') };
    return <EmptyState text={words('score.none')} action={action} />;
  }
  const scored = isScored(shown);
  return (
    <>
      {scored ? <Glance evaluation={shown} /> : <RateFacts evaluation={shown} />}
      {scored && (
        <Link as="button" onClick={() => session.show('comparison')}>
          {words('score.compare')}
        </Link>
      )}
      <LevelChart evaluation={shown} />
      {(scored || shown.indicators.length > 0) && <IndicatorSections key={state.table} evaluation={shown} />}
    </>
  );
}
