import { Button } from '@fluentui/react-components';
import { usePolicyWords } from '../words/use-policy-words';

interface RemoveButtonProps {
  /** What the entry is called. */
  readonly item: string;
  readonly className?: string;
  readonly onRemove: () => void;
}

/** Takes an entry out of a list. */
export function RemoveButton({ item, className, onRemove }: RemoveButtonProps) {
  const words = usePolicyWords();
  return (
    <Button className={className} size="small" aria-label={words('field.remove-of', { item })} onClick={onRemove}>
      {words('field.remove')}
    </Button>
  );
}
