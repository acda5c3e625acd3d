import { vi } from 'vitest';

/** What a tap on the button hands out as a file. */
export async function handedOut(place: Element, button: string): Promise<Blob> {
  const blob = new Promise<Blob>((resolve, reject) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      fetch(this.href)
        .then((response) => response.blob())
        .then(resolve, reject);
    });
  });
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent.includes(button))?.click();
  return blob;
}

/** The file as a picture on the page, so that the places of its words and signs can be asked for. */
export async function shown(file: Blob): Promise<SVGSVGElement> {
  const { documentElement } = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  const frame = document.createElement('div');
  frame.style.cssText = 'position: absolute; left: 0; top: 0; width: 2000px';
  document.body.replaceChildren(frame);
  if (!(documentElement instanceof SVGSVGElement)) throw new Error('no picture');
  frame.append(documentElement);
  return documentElement;
}

export type Pixels = {
  width: number;
  height: number;
  at: (x: number, y: number) => readonly number[];
  alphaAt: (x: number, y: number) => number | undefined;
};

export async function pixelsOf(png: Blob): Promise<Pixels> {
  const image = await createImageBitmap(png);
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return {
    width,
    height,
    at: (x, y) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)],
    alphaAt: (x, y) => data[4 * (y * width + x) + 3],
  };
}

/** Whether one pixel of the rectangle is as wanted. */
export function has(
  { at, width, height }: Pixels,
  { left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  wanted: (colour: readonly number[]) => boolean,
): boolean {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
      if (wanted(at(x, y))) return true;
    }
  }
  return false;
}

/** Darker than paper and the lightest lines. */
export const isInk = (colour: readonly number[]): boolean => colour.some((part) => part < 150);

export const isLike =
  (wanted: readonly number[]) =>
  (colour: readonly number[]): boolean =>
    colour.every((part, place) => Math.abs(part - (wanted[place] ?? 0)) < 12);
