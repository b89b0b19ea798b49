import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useBenchWords, useDesk, useDeskState } from './bench-context';

/** Asks what becomes of unsaved work before another file takes its place. */
export function PartingDialog() {
  const words = useBenchWords();
  const desk = useDesk();
  const { waiting, book } = useDeskState();
  if (!waiting || !book) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={() => void desk.part('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('parting.title', { name: book.name })}</DialogTitle>
          <DialogContent>{words('parting.text', { next: waiting.name })}</DialogContent>
          <DialogActions fluid>
            {(['save', 'discard', 'stay'] as const).map((parting) => (
              <Button
                key={parting}
                appearance={parting === 'save' ? 'primary' : 'secondary'}
                onClick={() => void desk.part(parting)}
              >
                {words(`parting.${parting}`)}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
