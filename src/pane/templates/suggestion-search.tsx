import { Caption1, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { FIELDS, suggest, type WorkField } from '../../engine';
import { LongList } from '../parts/long-list';
import { SectionHeading } from '../parts/section-heading';
import { SuggestionItem } from './suggestion-item';
import { useTemplateWords } from './words/use-template-words';

/** Suggestions drawn at a time. */
const STEP = 20;

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** 指标库 Indicators found by words and field of work. */
export function SuggestionSearch() {
  const styles = useStyles();
  const words = useTemplateWords();
  const heading = useId();
  const [query, setQuery] = useState('');
  const [field, setField] = useState<WorkField | null>(null);
  const found = useMemo(() => suggest(query, field), [query, field]);
  return (
    <section className={styles.search} aria-labelledby={heading}>
      <SectionHeading id={heading}>{words('templates.indicators')}</SectionHeading>
      <Field label={words('templates.search')} hint={words('templates.search.hint')}>
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <Field label={words('templates.field')}>
        <Select value={field ?? ''} onChange={(_, { value }) => setField(FIELDS.find((one) => one === value) ?? null)}>
          <option value="">{words('templates.field.all')}</option>
          {FIELDS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Text role="status">
        {found.length === 0 ? words('templates.found.none') : words('templates.found', { count: String(found.length) })}
      </Text>
      <Caption1>{words('templates.example')}</Caption1>
      <LongList
        // Another search begins at its beginning.
        key={`${field} ${query}`}
        items={found}
        keyOf={({ id }) => id}
        draw={(suggestion) => <SuggestionItem suggestion={suggestion} />}
        step={STEP}
        more={(rest) => words('templates.more', { rest: String(rest) })}
      />
    </section>
  );
}
