import { HostError } from '../workbook/host-error';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

const MODES: readonly unknown[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** `Excel.Application`. */
export const APPLICATION: ObjectType<ObjectOf<'Application'>> = {
  properties: {
    CalculationMode: {
      get: (_self, book) => book.calculationMode,
      set: (_self, value, book) => {
        if (!MODES.includes(value)) throw new HostError('InvalidArgument');
        book.calculationMode = String(value);
      },
    },
  },
  calls: {
    Calculate: (_self, _args, book) => book.calculate(),
    SuspendApiCalculationUntilNextSync: (_self, _args, book) => {
      book.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `Excel.Runtime`. */
export const RUNTIME: ObjectType<ObjectOf<'Runtime'>> = {
  properties: {
    EnableEvents: {
      get: (_self, book) => book.eventsEnabled,
      set: (_self, value, book) => {
        book.eventsEnabled = value === true;
      },
    },
  },
};

/** What stands beside the workbook: the pane of a shared runtime, and what office.js tells its host by itself. */
export const SERVICE: ObjectType<ObjectOf<'Service'>> = {
  calls: {
    // `Office.addin.showAsTaskpane()` and `hide()`.
    SetAppRuntimeState: (_self, [state], book) => {
      book.paneShown = state === 'Visible';
    },
    NotifyActionHandlerReady: () => undefined,
    SendTelemetryEvent: () => undefined,
    SendCustomerContent: () => undefined,
  },
};
