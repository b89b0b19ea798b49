import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CellLink } from '../parts/cell-link';
import { LongList } from '../parts/long-list';
import { placeKey, type Place } from '../session/state';
import { ChangeLines } from './change-lines';
import { MANY } from './many';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  sheet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** A cell of a receipt and what is told of it. */
export interface ToldPlace extends Place {
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** Cells, each with its sheet and what became or becomes of it. */
export function PlacesList({ places }: { readonly places: readonly ToldPlace[] }) {
  const styles = useStyles();
  const words = useWriteWords();
  return (
    <LongList
      items={places}
      keyOf={placeKey}
      draw={({ sheet, cell, lines }) => (
        <>
          <div className={styles.place}>
            <CellLink sheet={sheet} cell={cell} />
            <span className={styles.sheet}>{sheet}</span>
          </div>
          <ChangeLines lines={lines} />
        </>
      )}
      step={MANY}
      more={(rest) => words('write.more', { count: String(rest) })}
    />
  );
}
