import { makeStyles, tokens } from '@fluentui/react-components';
import { checkByCode, say, type Finding, type Table } from '../../engine';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { useLocale } from '../parts/words-context';
import { placeKey } from '../session/state';
import { CheckAbout } from './check-about';
import { FindingCard } from './finding-card';
import { findingKey } from './finding-key';
import type { Fix } from './fixes-of';
import { groupFindings, type FindingGroup, type Grouping } from './group-findings';
import type { TablePart } from './part-of';
import { useCheckWords } from './words/use-check-words';

/** A group of more findings than this is closed at first, and shows so many at a time. */
const MANY = 100;

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface FindingGroupsProps {
  readonly findings: readonly Finding[];
  readonly table: Table;
  readonly grouping: Grouping;
  readonly fixes: ReadonlyMap<string, Fix>;
}

/** The findings under their headings. */
export function FindingGroups({ findings, table, grouping, fixes }: FindingGroupsProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const titleOf = useTitle();
  const { sheet } = table;
  return (
    <div className={styles.groups}>
      {groupFindings(findings, table, grouping).map((group) => (
        <Fold key={group.key} title={titleOf(group)} open={group.findings.length <= MANY}>
          <div className={styles.group}>
            {!group.part && <CheckAbout code={group.key} />}
            <LongList
              items={group.findings}
              keyOf={findingKey}
              draw={(finding) => (
                <FindingCard
                  finding={finding}
                  sheet={sheet}
                  fix={fixes.get(placeKey({ sheet, cell: finding.cell })) ?? null}
                />
              )}
              step={MANY}
              more={(rest) => words('check.more', { count: String(rest) })}
            />
          </div>
        </Fold>
      ))}
    </div>
  );
}

function useTitle(): (group: FindingGroup) => string {
  const words = useCheckWords();
  const locale = useLocale();
  const partName = ({ kind, label }: TablePart): string => (label === '' ? words(`check.part.${kind}`) : label);
  return ({ key, part, findings }) => {
    const check = checkByCode(key);
    const name = part ? partName(part) : [key, check && say(check.explain.what, locale)].filter(Boolean).join(' ');
    return words('check.group', { name, count: String(findings.length) });
  };
}
