import { Badge, Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { areaName, HEADER_ROLES, type HeaderRole, type TableColumn } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useSession } from '../parts/session-context';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ColumnItemProps {
  readonly sheet: string;
  readonly column: TableColumn;
  /** What a person said that the column holds. */
  readonly corrected: HeaderRole | null;
  /** The person points at the column, by hand or by key. */
  readonly onPoint: () => void;
}

/** A header with what its column was taken for. */
export function ColumnItem({ sheet, column, corrected, onPoint }: ColumnItemProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useReadWords();
  const { cell, role } = column;
  const text = column.text || words('read.columns.untitled');
  const choose = (value: string): void => {
    const chosen = HEADER_ROLES.find((known) => known === value);
    if (chosen) session.setColumn(sheet, cell, chosen);
  };
  return (
    <li className={styles.item} onPointerEnter={onPoint} onFocus={onPoint}>
      <div className={styles.header}>
        <span>
          {text} <CellLink sheet={sheet} cell={areaName(column.area)} />
        </span>
        {corrected !== null && (
          <>
            <Badge appearance="outline">{words('read.columns.changed')}</Badge>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words('read.columns.undo-of', { text })}
              onClick={() => session.setColumn(sheet, cell, null)}
            >
              {words('read.columns.undo')}
            </Button>
          </>
        )}
      </div>
      {corrected !== null && corrected !== role && (
        <Caption1>{words('read.columns.refused', { role: words(`read.role.${corrected}`) })}</Caption1>
      )}
      <Select
        size="small"
        aria-label={words('read.columns.role', { text })}
        value={role}
        onChange={(_, { value }) => choose(value)}
      >
        {HEADER_ROLES.map((known) => (
          <option key={known} value={known}>
            {words(`read.role.${known}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}
