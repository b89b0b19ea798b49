import { Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { policyById, templateIds } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { useSession } from '../parts/session-context';
import { SuggestionSearch } from './suggestion-search';
import { TemplateItem } from './template-item';
import { useTemplateWords } from './words/use-template-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  forms: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
});

/** 插入模板 The forms that can be added as a sheet, and the indicators that can be put into one. */
export function TemplatePage() {
  const styles = useStyles();
  const words = useTemplateWords();
  const session = useSession();
  const [heading, means] = [useId(), useId()];
  const [sample, setSample] = useState(false);
  if (!session.capabilities.write) return <Text>{words('templates.read-only')}</Text>;
  return (
    <div className={styles.page}>
      <section className={styles.forms} aria-labelledby={heading}>
        <SectionHeading id={heading}>{words('templates.forms')}</SectionHeading>
        <Checkbox
          label={words('templates.sample')}
          aria-describedby={means}
          checked={sample}
          onChange={(_, { checked }) => setSample(checked === true)}
        />
        <Caption1 id={means}>{words('templates.sample.means')}</Caption1>
        <ul className={styles.list}>
          {templateIds().map((id) => {
            const policy = policyById(id);
            return (
              policy && (
                <li key={id}>
                  <TemplateItem policy={policy} sample={sample} />
                </li>
              )
            );
          })}
        </ul>
      </section>
      <SuggestionSearch />
    </div>
  );
}
