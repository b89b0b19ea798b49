import { useEffect, useState } from 'react';
import { fileSource } from '../files/source';
import { useDesk } from './bench-context';

/** Lets a person drop a file anywhere on the page; true while one is held over it. */
export function useFileDrop(): boolean {
  const desk = useDesk();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holds = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void desk.open(fileSource(file));
    };
    // Before the grid, which may take files for pictures.
    const begin = { capture: true };
    window.addEventListener('dragover', drag, begin);
    window.addEventListener('dragleave', leave, begin);
    window.addEventListener('drop', drop, begin);
    return () => {
      window.removeEventListener('dragover', drag, begin);
      window.removeEventListener('dragleave', leave, begin);
      window.removeEventListener('drop', drop, begin);
    };
  }, [desk]);
  return over;
}
