import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Label } from '../../engine';
import { CellLink } from '../parts/cell-link';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0` },
});

/** 二级指标 The heading above the indicators of a second level. */
export function SubgroupHeading({ sheet, label }: { readonly sheet: string; readonly label: Label }) {
  return (
    <h4 className={useStyles().heading}>
      <CellLink sheet={sheet} cell={label.cell}>
        {label.text}
      </CellLink>
    </h4>
  );
}
