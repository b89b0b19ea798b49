import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'nowrap' },
  title: { margin: 0, minWidth: 0, flexGrow: 1, font: 'inherit' },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface FoldProps {
  readonly title: string;
  /** Of its heading. */
  readonly level?: 3 | 4;
  /** Whether it is open until a person says otherwise. */
  readonly open: boolean;
  /** What stands before the title and is no part of its button. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** 折叠 A section under a heading that opens and closes it; what is closed is not even drawn. */
export function Fold({ title, level = 3, open: openAtFirst, lead, children }: FoldProps) {
  const styles = useStyles();
  const Heading = level === 3 ? 'h3' : 'h4';
  const [open, setOpen] = useState(openAtFirst);
  const content = useId();
  return (
    <section>
      <div className={styles.head}>
        {lead}
        <Heading className={styles.title}>
          <Button
            appearance="transparent"
            className={styles.button}
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-controls={content}
            onClick={() => setOpen(!open)}
          >
            <span className={styles.words}>{title}</span>
          </Button>
        </Heading>
      </div>
      <div id={content} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
