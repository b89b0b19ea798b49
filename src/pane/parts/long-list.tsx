import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: { minWidth: 0 },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
  /** How many are drawn at first, and how many more each time. */
  readonly step: number;
  /** Draws at least so many, whatever was asked for. */
  readonly reach?: number;
  /** Words of the button that shows more, given how many more there are. */
  readonly more: (rest: number) => string;
}

/** A list that draws only its beginning until a person asks for more. */
export function LongList<Item>({ items, keyOf, draw, step, reach = 0, more }: LongListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [steps, setSteps] = useState(1);
  const shown = Math.max(steps * step, reach);

  // The button moved down or away: whoever pressed it goes on with the first item that it brought.
  useEffect(() => {
    const first = list.current?.children[(steps - 1) * step];
    if (steps > 1 && first instanceof HTMLElement) first.focus();
  }, [steps, step]);

  return (
    <>
      <ul className={styles.list} ref={list}>
        {items.slice(0, shown).map((item) => (
          <li className={styles.item} key={keyOf(item)} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button appearance="subtle" onClick={() => setSteps(Math.ceil(shown / step) + 1)}>
          {more(items.length - shown)}
        </Button>
      )}
    </>
  );
}
