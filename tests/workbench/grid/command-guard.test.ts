import { CommandType } from '@univerjs/core';
import { isRefused } from '../../../src/workbench/grid/command-guard';

const command = (id: string): boolean => isRefused({ id, type: CommandType.COMMAND });
const mutation = (id: string): boolean => isRefused({ id, type: CommandType.MUTATION });

describe('文件跟不上的事', () => {
  test.each([
    'sheet.command.insert-row',
    'sheet.command.remove-col-confirm',
    'sheet.command.move-rows',
    'sheet.command.insert-sheet',
    'sheet.command.set-range-bold',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.what-the-next-version-brings',
  ])('%s 不做', (id) => {
    expect(command(id)).toBe(true);
  });

  test.each(['sheet.command.set-range-values', 'sheet.command.clear-selection-content', 'univer.command.undo'])(
    '%s 照做',
    (id) => {
      expect(command(id)).toBe(false);
    },
  );

  test('别处来的改动也只许改单元格', () => {
    expect(mutation('sheet.mutation.set-range-values')).toBe(false);
    expect(mutation('sheet.mutation.insert-row')).toBe(true);
    expect(mutation('doc.mutation.rich-text-editing')).toBe(false);
  });
});
