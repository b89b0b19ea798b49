/** What Excel says with a code of `Excel.ErrorCodes` (docs: "Error handling with the application-specific JavaScript APIs"). */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the requested operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
};

/** An error as Excel answers it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
  ) {
    super(message);
  }

  /** The status that goes with the code. */
  get status(): number {
    if (this.code === 'ItemNotFound') return 404;
    return this.code === 'ItemAlreadyExists' ? 409 : 400;
  }
}
