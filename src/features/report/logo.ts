import { fail, ok, type Result } from '#domain/result.ts';
import type { ReportChoice } from './make/choice.ts';

/** What can be shown as a picture in every file that a report is written as. */
const kinds = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']);

/** For a file button; a file of another kind may be taken all the same. */
export const logoKinds = [...kinds].join();

/** Of either side, in px: sharp at seven centimetres in print. */
const longestSide = 600;

export const mostMegabytes = 10;

type Logo = NonNullable<ReportChoice['logo']>;

export type LogoError = 'kind' | 'large' | 'broken';

/**
 * The picture alone, drawn anew: where it was taken, when and by whom stays behind, and so does all that an SVG might do.
 */
export async function readLogo(file: File): Promise<Result<Logo, LogoError>> {
  if (!kinds.has(file.type)) return fail('kind');
  if (file.size > mostMegabytes * 1_000_000) return fail('large');
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const png = await redrawn(image, file.type === 'image/svg+xml');
    return png ? ok(png) : fail('broken');
  } catch {
    // What cannot be decoded, or not be drawn, says no more than that
    return fail('broken');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Null where it has no size, or the browser makes no file of it. */
async function redrawn(image: HTMLImageElement, scalable: boolean): Promise<Logo | null> {
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth === 0 || naturalHeight === 0) return null;
  const fitting = longestSide / Math.max(naturalWidth, naturalHeight);
  const scale = scalable ? fitting : Math.min(1, fitting);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { type: 'png', bytes, width: canvas.width, height: canvas.height };
}
