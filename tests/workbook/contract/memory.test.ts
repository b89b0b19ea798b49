import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { seenInMemory } from './seen-in-memory';
import { describeHost } from './describe-host';

describeHost(
  { name: '内存里的工作簿', runs: 300, computes: false },
  ({ grids, active, hidden = [], structureLocked, locked }) => {
    const host = new MemoryHost(grids);
    if (active !== undefined) host.click(active, 'A1');
    for (const sheet of hidden) host.hide(sheet);
    if (structureLocked) host.protectStructure();
    if (locked) host.protect(locked.sheet, locked.open);
    return {
      host,
      grids: () => [...host.grids],
      seen: (sheet) => seenInMemory(host, sheet),
      edit: (sheet, cell, value) => host.edit(sheet, cell, value === '' ? null : value),
      click: (sheet, cell) => host.click(sheet, cell),
    };
  },
);
