import { lookAtFilm, lookAtPhoto, type Look } from './looks.ts';
import { openFinder, type Finder } from './pixels-finder.ts';
import type { Pixels } from './find-code.ts';

/** Reads the codes in a picture; none are []. No picture leaves the device, or the page for longer than that takes. */
export type Reader = {
  /** The picture as it stands now. */
  readonly film: (video: HTMLVideoElement) => Promise<readonly string[]>;
  /** With all the time it takes. */
  readonly photo: (picture: ImageBitmap) => Promise<readonly string[]>;
  readonly end: () => void;
};

/** By the browser's own detector where it reads QR codes, else by jsqr beside the page. */
export async function openReader(): Promise<Reader> {
  const own = await ownDetector();
  return own ? orElse(own, openPixelReader) : openPixelReader();
}

async function ownDetector(): Promise<CodeDetector | null> {
  const { BarcodeDetector } = window;
  if (!BarcodeDetector) return null;
  const formats: readonly string[] = await BarcodeDetector.getSupportedFormats().catch(() => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
}

/** A phone may name the detector and yet have none behind it, or not yet: from then on the other one reads. */
function orElse(own: CodeDetector, open: () => Promise<Reader>): Reader {
  let other: Promise<Reader> | null = null;
  const detect = async (source: HTMLVideoElement | ImageBitmap): Promise<readonly string[] | null> => {
    if (other) return null;
    return own.detect(source).then(
      (codes) => codes.map(({ rawValue }) => rawValue).filter((text) => text !== ''),
      () => null,
    );
  };
  const instead = () => (other ??= open());
  return {
    film: async (video) => (await detect(video)) ?? (await instead()).film(video),
    photo: async (picture) => (await detect(picture)) ?? (await instead()).photo(picture),
    end: () => void other?.then(({ end }) => end()),
  };
}

async function openPixelReader(): Promise<Reader> {
  const finder: Finder = await openFinder();
  const canvas = document.createElement('canvas');
  let turn = 0;
  const read = async (source: HTMLVideoElement | ImageBitmap, look: Look): Promise<readonly string[]> => {
    const pixels = pixelsOf(source, look, canvas);
    const text = pixels && (await finder.find(pixels));
    return text === null ? [] : [text];
  };
  return {
    film: async (video) => {
      const size = { width: video.videoWidth, height: video.videoHeight };
      if (size.width === 0) return [];
      turn += 1;
      return read(video, lookAtFilm(size, turn));
    },
    photo: async (picture) => {
      for (const look of lookAtPhoto(picture)) {
        const texts = await read(picture, look);
        if (texts.length > 0) return texts;
      }
      return [];
    },
    end: finder.end,
  };
}

/** Null where the browser gives no canvas to draw on. */
function pixelsOf(source: CanvasImageSource, look: Look, canvas: HTMLCanvasElement): Pixels | null {
  const width = Math.max(1, Math.round(look.width * look.scale));
  const height = Math.max(1, Math.round(look.height * look.scale));
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.drawImage(source, look.x, look.y, look.width, look.height, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
}
