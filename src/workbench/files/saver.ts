import { Failure } from '../../workbook/failure';

/** 保存 Puts the bytes of a workbook where a person wants them; gives the name that the file got, null where the person thought better of it. Throws Failure. */
export type Saver = (name: string, bytes: () => Uint8Array) => Promise<string | null>;

/** A dialog for saving, as Chromium's browsers have it and TypeScript does not know it. */
export type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Saves through the dialog of the browser where it has one, as a download elsewhere. */
export function browserSaver(
  pick: SavePicker | undefined,
  download: (name: string, content: Blob) => void = downloadFile,
): Saver {
  return async (name, bytes) => {
    const type = name.endsWith('.xlsm') ? XLSM : XLSX;
    if (!pick) {
      download(name, new Blob([bytes().slice()], { type }));
      return name;
    }
    try {
      const extension = name.slice(name.lastIndexOf('.'));
      const handle = await pick({ suggestedName: name, types: [{ accept: { [type]: [extension] } }] });
      const file = await handle.createWritable();
      await file.write(bytes().slice());
      await file.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw new Failure('not-saved', { error: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** The dialog for saving of this browser. */
export function browserSavePicker(): SavePicker | undefined {
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SavePicker };
  return showSaveFilePicker?.bind(window);
}

function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser takes the bytes once the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
