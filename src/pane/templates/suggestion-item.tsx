import { Button, Caption1, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { targetOf, type Suggestion } from '../../engine';
import { usePaneState } from '../parts/session-context';
import { useCard } from '../parts/use-card';
import { SuggestionPreview } from './suggestion-preview';
import { useTemplateWords } from './words/use-template-words';

/** An indicator of the library, and the button that puts it into the table. */
export function SuggestionItem({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useTemplateWords();
  const card = useCard();
  const { work } = usePaneState();
  const [asked, setAsked] = useState(false);
  const { field, level2, direction, name, evidence } = suggestion;
  return (
    <div className={card}>
      <Text weight="semibold">{`${name} ${targetOf(suggestion)}`}</Text>
      <Caption1>
        {words('templates.kind', { field, level2, direction: words(`templates.direction.${direction}`) })}
      </Caption1>
      <Caption1>{words('templates.evidence', { evidence })}</Caption1>
      <div>
        <Button
          size="small"
          aria-label={words('templates.put.named', { name })}
          disabledFocusable={work !== null}
          onClick={() => setAsked(true)}
        >
          {words('templates.put')}
        </Button>
      </div>
      {asked && <SuggestionPreview suggestion={suggestion} onClose={() => setAsked(false)} />}
    </div>
  );
}
