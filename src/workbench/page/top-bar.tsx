import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { RefObject } from 'react';
import { fileSource, type Source } from '../files/source';
import { useBenchWords, useDesk, useDeskState } from './bench-context';
import { FileName } from './file-name';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Over the grid, whose layers are numbered.
  samples: { zIndex: 1000, maxWidth: '15rem', overflowWrap: 'anywhere' },
});

/** What the reader of workbooks takes. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.et';

interface TopBarProps {
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly samples: readonly Source[];
  /** Opens the browser's dialog for choosing a file. */
  readonly onChoose: () => void;
}

/** 打开, 示例, 另存为, undo and redo, and which file it is. */
export function TopBar({ chooser, samples, onChoose }: TopBarProps) {
  const styles = useStyles();
  const words = useBenchWords();
  const desk = useDesk();
  const { book } = useDeskState();
  return (
    <div className={styles.bar}>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be chosen once more.
          target.value = '';
          if (file) void desk.open(fileSource(file));
        }}
      />
      <Button appearance="subtle" icon={<FolderOpenRegular />} title="Ctrl+O" onClick={onChoose}>
        {words('bar.open')}
      </Button>
      <SampleMenu samples={samples} />
      <Button
        appearance="subtle"
        icon={<SaveRegular />}
        title="Ctrl+S"
        disabledFocusable={!book?.host.capabilities.write}
        onClick={() => void desk.save()}
      >
        {words('bar.save')}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={words('bar.undo')}
        title={`${words('bar.undo')} (Ctrl+Z)`}
        disabledFocusable={!book}
        onClick={() => desk.undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={words('bar.redo')}
        title={`${words('bar.redo')} (Ctrl+Y)`}
        disabledFocusable={!book}
        onClick={() => desk.redo()}
      />
      <FileName />
    </div>
  );
}

function SampleMenu({ samples }: { readonly samples: readonly Source[] }) {
  const styles = useStyles();
  const words = useBenchWords();
  const desk = useDesk();
  return (
    // Within the region that its button is in, for those who go from region to region.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{words('bar.sample')}</MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.samples}>
        <MenuList>
          {samples.map((sample) => (
            <MenuItem key={sample.name} onClick={() => void desk.open(sample)}>
              {sample.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
