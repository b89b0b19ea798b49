import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Written } from '../../engine';
import type { Receipt } from '../../workbook/receipt';
import { Fold } from '../parts/fold';
import { SectionHeading } from '../parts/section-heading';
import { useLocale, useWords } from '../parts/words-context';
import type { Words } from '../words/words';
import { LeftToDo } from './left-to-do';
import { PlacesList, type ToldPlace } from './places-list';
import { RefusedCells } from './refused-cells';
import { useWriteWords, type WriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  receipt: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ReceiptViewProps {
  readonly receipt: Receipt;
  /** True where it tells of a taking back. */
  readonly tookBack: boolean;
}

/** 回执 What was written and what was not, and why. */
export function ReceiptView({ receipt, tookBack }: ReceiptViewProps) {
  const styles = useStyles();
  const words = useWriteWords();
  const pane = useWords();
  const locale = useLocale();
  const { written, unsure, refused, failure } = receipt;
  const complete = refused.length === 0 && unsure.length === 0 && !failure;
  const count = String(written.length);
  return (
    <section className={styles.receipt}>
      <SectionHeading>{words(tookBack ? 'write.receipt.took-back' : 'write.receipt')}</SectionHeading>
      <MessageBar intent={complete ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>{summaryOf(receipt, tookBack, words)}</MessageBarBody>
      </MessageBar>
      {!tookBack && written.length > 0 && <LeftToDo receipt={receipt} />}
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failure.say(locale)}</MessageBarBody>
        </MessageBar>
      )}
      {refused.length > 0 && <RefusedCells refused={refused} />}
      {unsure.length > 0 && (
        <Fold title={words('write.receipt.unsure', { count: String(unsure.length) })} open>
          <p>{words('write.receipt.unsure.means')}</p>
          <PlacesList places={unsure.map((one) => toldOf(one, pane))} />
        </Fold>
      )}
      {written.length > 0 && (
        <Fold
          title={words(tookBack ? 'write.receipt.places.restored' : 'write.receipt.places', { count })}
          open={false}
        >
          <PlacesList places={written.map((one) => toldOf(one, pane))} />
        </Fold>
      )}
    </section>
  );
}

function summaryOf({ written, sheets }: Receipt, tookBack: boolean, words: WriteWords): string {
  const count = String(written.length);
  const some = tookBack ? words('write.receipt.restored', { count }) : words('write.receipt.written', { count });
  const none = words(tookBack ? 'write.receipt.nothing-restored' : 'write.receipt.nothing');
  return [
    written.length > 0 ? some : none,
    ...sheets.map((sheet) => words(tookBack ? 'write.receipt.sheet-removed' : 'write.receipt.sheet-added', { sheet })),
  ].join(' ');
}

function toldOf({ entry: { sheet, cell }, was, now }: Written, pane: Words): ToldPlace {
  const shown = (text: string): string => (text === '' ? pane('parts.blank') : text);
  return {
    sheet,
    cell,
    lines: [
      [pane('parts.before'), shown(was.text)],
      [pane('parts.after'), shown(now.text)],
    ],
  };
}
