import type { FailureCode } from '../failure';

/**
 * What each error code of Excel means for a person. Sources: [1] the tables of error codes in Microsoft's documentation,
 * "Error handling with the application-specific JavaScript APIs"; [2] `Excel.ErrorCodes` of the API's reference; [3] the
 * codes that the client library itself gives (`OfficeExtension.ErrorCodes`, and its reading of the transport's numbers).
 * A code that came later is passed on by its name, as those are for which a person can do nothing in particular.
 */
export const ERROR_CODES: Readonly<Record<string, FailureCode>> = {
  // [1] "isn't available while Excel is in Edit cell mode"; the page on `delayForCellEdit` calls it InvalidOperation.
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  // [1] a sheet that is asked for by name or id does not exist.
  ItemNotFound: 'no-sheet',
  // [1] [2] several workbooks are open and this one is not in front; the selection is that of another one.
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
  // [1] the API is newer than this Excel.
  ApiNotFound: 'old-excel',
  ApiNotAvailable: 'old-excel',
  NotImplemented: 'old-excel',
  // [1] 5 MB per message on the web, five million cells per read anywhere, and memory.
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  RangeExceedsLimit: 'payload-too-large',
  OperationCellsExceedLimit: 'payload-too-large',
  MemoryLimitReached: 'payload-too-large',
  // [1] [3] too many requests at once, or a dialog is open (5102, 5016 of the transport).
  ActivityLimitReached: 'host-busy',
  ServiceNotAvailable: 'host-busy',
  WriteNotSupportedWhenModalDialogOpen: 'host-busy',
  // [1] [3] whatever broke on the way: nobody knows what became of the request (5001, 5011, 5012 of the transport).
  GeneralException: 'host-silent',
  RequestAborted: 'host-silent',
  ConnectionFailure: 'host-silent',
  Timeout: 'host-silent',
  InvalidOrTimedOutSession: 'host-silent',
  // [1] a locked cell, a protected structure or a missing permission: the sentence names what to look at.
  AccessDenied: 'host-refused',
  Unauthenticated: 'host-refused',
  BadPassword: 'host-refused',
  // [1] [2] Excel will not do this here. `InvalidOperation` is also what one page calls the cell edit mode.
  InvalidOperation: 'host-refused',
  Conflict: 'host-refused',
  FilteredRangeConflict: 'host-refused',
  InsertDeleteConflict: 'host-refused',
  MergedRangeConflict: 'host-refused',
  PivotTableRangeConflict: 'host-refused',
  NonBlankCellOffSheet: 'host-refused',
  ItemAlreadyExists: 'host-refused',
  FormulaLengthExceedsLimit: 'host-refused',
  UnsupportedFeature: 'host-refused',
  UnsupportedFillType: 'host-refused',
  UnsupportedOperation: 'host-refused',
  UnsupportedSheet: 'host-refused',
  EmptyChartSeries: 'host-refused',
  OpenWorkbookLinksBlocked: 'host-refused',
  RefreshWorkbookLinksBlocked: 'host-refused',
  // [1] from 1.20 on: something in a grouped batch can not be undone.
  UndoNotSupported: 'host-refused',
  // [1] [3] what was asked makes no sense to Excel or its library, which is a fault of the program.
  InvalidArgument: 'host-refused',
  InvalidBinding: 'host-refused',
  InvalidReference: 'host-refused',
  InvalidRequest: 'host-refused',
  InvalidObjectPath: 'host-refused',
  InvalidRequestContext: 'host-refused',
  CannotRegisterEvent: 'host-refused',
  CannotUpdateReadOnlyProperty: 'host-refused',
  PropertyNotLoaded: 'host-refused',
  RunMustReturnPromise: 'host-refused',
  ValueNotLoaded: 'host-refused',
};
