import type { GroupField } from '../../../engine';
import { GroupFields } from './group-fields';
import type { FieldProps } from './field-props';
import { LabelledGroup } from './labelled-group';

/** Fields that belong together, under their name. */
export function GroupView(props: FieldProps<GroupField>) {
  return (
    <LabelledGroup label={props.label} field={props.field} path={props.path}>
      <GroupFields {...props} />
    </LabelledGroup>
  );
}
