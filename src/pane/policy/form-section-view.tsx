import { mergeClasses } from '@fluentui/react-components';
import { Fold } from '../parts/fold';
import { useLocale } from '../parts/words-context';
import { labelOf } from './field-words';
import { ShowFieldContext } from './fields/any-field';
import { fieldIn } from './fields/field-in';
import type { FieldProps } from './fields/field-props';
import { FieldView } from './fields/field-view';
import { useFields } from './fields/use-fields';
import type { FormSection } from './sections-of';
import { usePolicyWords } from './words/use-policy-words';

/** Fields show those that they hold in the same way. */
const showField = (props: FieldProps) => <FieldView {...props} />;

interface FormSectionViewProps {
  readonly section: FormSection;
  readonly open: boolean;
  /** How many errors stand in it. */
  readonly wrong: number;
  readonly data: object;
  readonly onChange: (data: object) => void;
}

/** A part of the form; how many errors it holds is told also while it is closed. */
export function FormSectionView({ section, open, wrong, data, onChange }: FormSectionViewProps) {
  const styles = useFields();
  const words = usePolicyWords();
  const locale = useLocale();
  const { title, fields } = section;
  const shown = wrong === 0 ? title : words('editor.section-wrong', { section: title, count: String(wrong) });
  return (
    <Fold title={shown} open={open}>
      <ShowFieldContext value={showField}>
        <div className={mergeClasses(styles.fields, styles.section)}>
          {fields.map(([key, field]) => (
            <FieldView
              key={key}
              field={field}
              path={[key]}
              label={labelOf(field, [key], locale)}
              value={fieldIn(data, key)}
              onChange={(value) => onChange({ ...data, [key]: value })}
            />
          ))}
        </div>
      </ShowFieldContext>
    </Fold>
  );
}
