import { LogLevel, Univer } from '@univerjs/core';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
  CalculationMode,
} from '@univerjs/preset-sheets-core';
import type { GridOptions } from './grid-view';
import { LOCALES } from './grid-words';
import { HIDDEN_MENU } from './hidden-menu';

/** The grid's library, at work in `container`; it shows no workbook yet and computes none. */
export function startUniver(container: HTMLElement, { locale, words, dark }: GridOptions): Univer {
  const univer = new Univer({
    locale: LOCALES[locale],
    locales: words,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const menu = HIDDEN_MENU;
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, menu });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu,
    disableForceStringAlert: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu });
  return univer;
}
