/** Long enough for a slow phone to have read the file. */
const millisecondsToKeep = 60_000;

const longestName = 60;

/** Letters and digits that every file system takes; of none of them `pacts`. */
export function fileName(words: string, ending: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestName);
  return `${name.replaceAll(/^-+|-+$/g, '') || 'pacts'}.${ending}`;
}

export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), millisecondsToKeep);
}

/**
 * Into the clipboard as a picture; false where the browser does not offer it (over plain http, for one), or refuses.
 * To be called within a tap: the picture itself may come later.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  await png;
  return written.then(
    () => true,
    () => false,
  );
}

/** 'cancelled': the person closed the sheet; 'refused': there is no sheet, or it does not take the file. */
export async function sharePicture(file: File): Promise<'shared' | 'cancelled' | 'refused'> {
  const data = { files: [file] };
  if (!('canShare' in navigator) || !navigator.canShare(data)) return 'refused';
  return navigator.share(data).then(
    () => 'shared',
    (error: unknown) =>
      error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused',
  );
}
