import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Receipt } from '../../workbook/receipt';
import { Fold } from '../parts/fold';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { PlacesList } from './places-list';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  takeBack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

/** 撤回 Takes back the last writing, and shows beforehand what that restores. */
export function TakeBack({ last: { written, unsure, sheets } }: { readonly last: Receipt }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const pane = useWords();
  const { work } = usePaneState();
  const cells = [...written, ...unsure];
  const count = String(cells.length);
  const shown = (text: string): string => (text === '' ? pane('parts.blank') : text);
  return (
    <section className={styles.takeBack}>
      <SectionHeading>{words('write.take-back.heading')}</SectionHeading>
      <Text>
        {words('write.take-back.means', { count })}
        {sheets.map((sheet) => words('write.take-back.sheet', { sheet }))}
      </Text>
      <Button
        className={styles.button}
        icon={<ArrowUndoRegular />}
        disabledFocusable={work !== null}
        onClick={() => void session.takeBack()}
      >
        {words('write.take-back')}
      </Button>
      <Fold level={4} title={words('write.take-back.preview', { count })} open={false}>
        <PlacesList
          places={cells.map(({ entry: { sheet, cell }, was, now }) => ({
            sheet,
            cell,
            lines: [
              [words('write.take-back.now'), shown(now.text)],
              [words('write.take-back.then'), shown(was.text)],
            ],
          }))}
        />
      </Fold>
    </section>
  );
}
