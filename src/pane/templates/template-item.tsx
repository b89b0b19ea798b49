import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { template, type Policy } from '../../engine';
import { Confirm } from '../check/confirm';
import { usePaneState, useSession } from '../parts/session-context';
import { StandingNote } from '../parts/standing-note';
import { useCard } from '../parts/use-card';
import { useLocale } from '../parts/words-context';
import { useTemplateWords } from './words/use-template-words';

interface TemplateItemProps {
  readonly policy: Policy;
  readonly sample: boolean;
}

/** The form of a policy: what it is, and the button that says what it will add before it does. */
export function TemplateItem({ policy, sample }: TemplateItemProps) {
  const words = useTemplateWords();
  const session = useSession();
  const { work } = usePaneState();
  const card = useCard();
  const [asked, setAsked] = useState(false);
  const name = useLocale() === 'en' ? policy.nameEn : policy.name;
  return (
    <div className={card}>
      <Text weight="semibold">{name}</Text>
      <StandingNote policy={policy} />
      <div>
        <Button
          size="small"
          aria-label={words('templates.insert.named', { name })}
          disabledFocusable={work !== null}
          onClick={() => setAsked(true)}
        >
          {words('templates.insert')}
        </Button>
      </div>
      {asked && (
        <Confirm
          label={words('templates.confirm')}
          onConfirm={() => session.addTemplate(policy.id, sample)}
          onClose={() => setAsked(false)}
        >
          <Told id={policy.id} sample={sample} />
        </Confirm>
      )}
    </div>
  );
}

function Told({ id, sample }: { readonly id: string; readonly sample: boolean }) {
  const words = useTemplateWords();
  const made = useMemo(() => template(id, { sample }), [id, sample]);
  if (!made) return null;
  const page = words(made.form.landscape ? 'templates.landscape' : 'templates.portrait');
  return words('templates.will-add', { sheet: made.grid.sheet, rows: String(made.grid.rows.length), page });
}
