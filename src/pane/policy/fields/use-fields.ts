import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that the fields of the form share. */
export const useFields = makeStyles({
  section: { paddingBottom: tokens.spacingVerticalL },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Within a framed part, beside what it belongs to.
  inner: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  // Names are longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  wide: { flexGrow: 1, flexBasis: '8rem' },
  narrow: { flexGrow: 1, flexBasis: '5rem', minWidth: 0 },
  input: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  button: { alignSelf: 'flex-start' },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
  wrong: { display: 'block', color: tokens.colorStatusDangerForeground1 },
});
