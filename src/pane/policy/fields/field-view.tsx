import { ChoiceView } from './choice-view';
import { ChoicesView } from './choices-view';
import { EitherView } from './either-view';
import type { FieldProps } from './field-props';
import { FlagView } from './flag-view';
import { GroupView } from './group-view';
import { ListView } from './list-view';
import { RecordView } from './record-view';
import { TupleView } from './tuple-view';
import { TypedView } from './typed-view';
import { VariantsView } from './variants-view';
import { WordsView } from './words-view';

/** One field of a policy, shown as its kind asks. */
export function FieldView({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'text':
    case 'decimal':
    case 'integer':
      return <TypedView field={field} {...rest} />;
    case 'flag':
      return <FlagView field={field} {...rest} />;
    case 'choice':
      return <ChoiceView field={field} {...rest} />;
    case 'constant':
      return null;
    case 'list':
      if (field.item.kind === 'choice') return <ChoicesView field={field} choices={field.item.choices} {...rest} />;
      if (field.item.kind === 'text') return <WordsView field={field} {...rest} />;
      return <ListView field={field} {...rest} />;
    case 'tuple':
      return <TupleView field={field} {...rest} />;
    case 'record':
      return <RecordView field={field} {...rest} />;
    case 'group':
      return <GroupView field={field} {...rest} />;
    case 'variants':
      return <VariantsView field={field} {...rest} />;
    case 'either':
      return <EitherView field={field} {...rest} />;
  }
}
