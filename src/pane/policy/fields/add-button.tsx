import { Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { usePolicyWords } from '../words/use-policy-words';

interface AddButtonProps {
  readonly ref: Ref<HTMLDivElement>;
  /** What the list is called. */
  readonly list: string;
  readonly onAdd: () => void;
}

/** Adds a blank entry to a list. */
export function AddButton({ ref, list, onAdd }: AddButtonProps) {
  const words = usePolicyWords();
  return (
    <div ref={ref}>
      <Button size="small" aria-label={words('field.add-to', { list })} onClick={onAdd}>
        {words('field.add')}
      </Button>
    </div>
  );
}
