import { withDensity } from './density.ts';
import { pngOfFewColours } from './few-colours.ts';
import type { Picture } from './to-svg.ts';

export type PngOptions = {
  /** Dots a px of its drawing: 2 is sharp in print. */
  readonly scale: 2 | 3;
  readonly paper: 'white' | 'transparent';
};

/** Of px an inch, as browsers and Office have it. */
const pixelsAnInch = 96;

/** Phones draw nothing at all on a larger canvas. */
const mostPixels = 16_000_000;

/** The picture as PNG that says how large it is in print; throws where the browser cannot draw it. */
export async function toPng(picture: Picture, { scale, paper }: PngOptions): Promise<Blob> {
  const { svg, width, height } = picture;
  const dots = Math.min(scale * picture.detail, Math.sqrt(mostPixels / (width * height)));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * dots);
    canvas.height = Math.round(height * dots);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    if (paper === 'white') {
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png =
      paper === 'white'
        ? await pngOfFewColours(context.getImageData(0, 0, canvas.width, canvas.height))
        : new Uint8Array(await (await asBlob(canvas)).arrayBuffer());
    return new Blob([withDensity(png, dots * pixelsAnInch)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const asBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
