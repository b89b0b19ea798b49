import type { Finding } from '../../engine';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { AsideCard } from './aside-card';
import { findingKey } from './finding-key';
import { useCheckWords } from './words/use-check-words';

/** More than these are shown only when asked for. */
const MANY = 100;

/** The findings that were set aside, below those that are open. */
export function AsideList({ findings, sheet }: { readonly findings: readonly Finding[]; readonly sheet: string }) {
  const words = useCheckWords();
  return (
    <Fold title={words('check.asides.title', { count: String(findings.length) })} open>
      <LongList
        items={findings}
        keyOf={findingKey}
        draw={(finding) => <AsideCard finding={finding} sheet={sheet} />}
        step={MANY}
        more={(rest) => words('check.more', { count: String(rest) })}
      />
    </Fold>
  );
}
