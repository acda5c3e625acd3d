/** Whether the share sheet takes such a file: pictures, web pages and PDF as a rule, not the files of Office. */
export const takesFile = (file: File): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [file] });

/**
 * Hands the file to the share sheet; where there is none, or it does not take the file, downloads it. 'cancelled': the
 * person closed the sheet. To be called from a tap.
 */
export async function shareFile(file: File): Promise<'shared' | 'downloaded' | 'cancelled'> {
  if (takesFile(file)) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (error) {
      if (isLeft(error)) return 'cancelled';
      // Refused, for instance because sealing took longer than a tap counts: the file is still to get out.
    }
  }
  downloadFile(file);
  return 'downloaded';
}

/** The person closed the sheet, or tapped a second time while it is open. */
const isLeft = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'AbortError' || error.name === 'InvalidStateError');

/** Long enough for a slow phone to have read the file. */
const millisecondsToKeep = 60_000;

export function downloadFile(file: File): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), millisecondsToKeep);
}

/** Whether the text lies in the clipboard now; over plain http it never does: show it, to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
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

/** Into the clipboard, laid out for programs that can and plain for all others; false where the browser refuses. */
export async function copyBoth({ html, text }: { html: string; text: string }): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/**
 * Hands the text to the share sheet; where there is none, to the clipboard. 'nowhere': show it, to be copied by hand;
 * 'cancelled': the person closed the sheet. To be called from a tap.
 */
export async function shareText(text: string): Promise<'shared' | 'copied' | 'cancelled' | 'nowhere'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      if (isLeft(error)) return 'cancelled';
    }
  }
  return (await copyText(text)) ? 'copied' : 'nowhere';
}
