import { Text } from '@fluentui/react-components';
import { asideKey, figureText, say, type Finding } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useCard } from '../parts/use-card';
import { Fact, Facts } from '../parts/facts';
import { useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { AsideForm } from './aside-form';
import { FindingFix } from './finding-fix';
import { FindingHead } from './finding-head';
import type { Fix } from './fixes-of';
import { OwnFix } from './own-fix';
import { useCheckWords } from './words/use-check-words';

interface FindingCardProps {
  readonly finding: Finding;
  readonly sheet: string;
  /** What the plan would write into its cell, where the finding has no fix of its own; null where it writes nothing there. */
  readonly fix: Fix | null;
}

/** One finding: how grave, where, what is wrong and what to do, or why it may stand. */
export function FindingCard({ finding, sheet, fix }: FindingCardProps) {
  const session = useSession();
  const words = useCheckWords();
  const locale = useLocale();
  const { code, severity, cell, message, expected, actual } = finding;
  return (
    <article className={useCard()}>
      <FindingHead severity={severity} code={code}>
        <CellLink sheet={sheet} cell={cell} />
      </FindingHead>
      <Text>{say(message, locale)}</Text>
      {(expected ?? actual) !== null && (
        <Facts>
          {expected !== null && <Fact name={words('check.expected')}>{figureText(finding, expected)}</Fact>}
          {actual !== null && <Fact name={words('check.actual')}>{figureText(finding, actual)}</Fact>}
        </Facts>
      )}
      {finding.fix.length > 0 && <OwnFix finding={finding} sheet={sheet} />}
      {finding.fix.length === 0 && fix && mends(fix, finding) && <FindingFix place={{ sheet, cell }} fix={fix} />}
      <AsideForm
        name={`${code} ${cell}`}
        onSet={(reason) => session.setAside(sheet, asideKey(finding), { said: say(message, locale), reason })}
      />
    </article>
  );
}

/** Whether what the plan would write is what the finding asks for: others that only point to the same cell stay as they are. */
function mends(fix: Fix, { expected }: Finding): boolean {
  return fix.kind === 'note' || expected !== null;
}
