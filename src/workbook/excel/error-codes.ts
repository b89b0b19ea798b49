import type { FailureCode } from '../failure';

/**
 * What each error code of Excel means for a person. Sources: [1] the tables of error codes in Microsoft's documentation,
 * "Error handling with the application-specific JavaScript APIs"; [2] `Excel.ErrorCodes` of the API's reference; [3] the
 * codes that the client library itself gives (`OfficeExtension.ErrorCodes`, and its reading of the transport's numbers).
 * A code that is not here is passed on by its name as `host-refused`.
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
};
