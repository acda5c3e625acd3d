import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPhoto } from '#ui/scanner/read-photo.ts';
import { Scanner } from '#ui/scanner/scanner.tsx';
import { pixelsOf } from './code-pixels.ts';
import { InWords } from './in-words.tsx';

let root: Root;
const onRead = vi.fn<(text: string) => void>();
const onProblem = vi.fn<(problem: string) => void>();

/** What stands before the camera; a canvas films itself. */
const stage = document.createElement('canvas');
let repaint: ReturnType<typeof setInterval>;

function hold(text: string | null): void {
  stage.width = 640;
  stage.height = 480;
  const pen = stage.getContext('2d');
  if (!pen) throw new Error('a canvas can be drawn on');
  const picture = text === null ? null : new ImageData(...sizedPixels(text));
  const paint = () => {
    pen.fillStyle = 'grey';
    pen.fillRect(0, 0, stage.width, stage.height);
    if (picture) pen.putImageData(picture, 60, 40);
  };
  clearInterval(repaint);
  paint();
  // A canvas that nobody draws on gives no new pictures.
  repaint = setInterval(paint, 50);
}

const sizedPixels = (text: string) => {
  const { data, width, height } = pixelsOf(text);
  return [data, width, height] as const;
};

const filmed = () => {
  const stream = stage.captureStream(20);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  return stream;
};

const begin = () => userEvent.click(page.getByRole('button', { name: 'Turn the camera on' }));
const told = () => onRead.mock.calls.map(([text]) => text);
const isTold = (texts: readonly string[]) => expect.poll(told).toEqual(texts);

beforeEach(() => {
  onRead.mockReset();
  onProblem.mockReset();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <Scanner onRead={onRead} onProblem={onProblem} />
    </InWords>,
  );
});
afterEach(() => {
  clearInterval(repaint);
  root.unmount();
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'BarcodeDetector');
  Reflect.deleteProperty(document, 'hidden');
});

test('what the camera sees is read beside the page, each code once, and the camera goes off when told', async () => {
  hold('FIRST');
  const stream = filmed();
  await begin();
  await isTold(['FIRST']);
  hold('SECOND');
  await isTold(['FIRST', 'SECOND']);
  hold('FIRST');
  hold('THIRD');
  await isTold(['FIRST', 'SECOND', 'THIRD']);
  await userEvent.click(page.getByRole('button', { name: 'Turn the camera off' }));
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
  await expect.element(page.getByRole('button', { name: 'Turn the camera on' })).toBeVisible();
});

test('the camera is off when the page is left', async () => {
  hold(null);
  const stream = filmed();
  await begin();
  await expect.element(page.getByLabelText('Picture from the camera')).toBeVisible();
  root.render(null);
  await expect.poll(() => stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
});

test('it goes on reading while the film is scrolled out of view', async () => {
  hold('FIRST');
  filmed();
  await begin();
  await isTold(['FIRST']);
  document.body.style.paddingBlockEnd = '300vh';
  window.scrollTo(0, document.body.scrollHeight);
  hold('SECOND');
  await isTold(['FIRST', 'SECOND']);
  document.body.removeAttribute('style');
});

test('out of sight it is off, back in sight it goes on', async () => {
  hold('FIRST');
  const first = filmed();
  await begin();
  await isTold(['FIRST']);
  const second = filmed();
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(first.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hold('SECOND');
  await isTold(['FIRST', 'SECOND']);
  expect(second.getTracks().map(({ readyState }) => readyState)).toEqual(['live']);
});

test('a camera that is unplugged says so', async () => {
  hold(null);
  const [track] = filmed().getTracks();
  await begin();
  await expect.element(page.getByLabelText('Picture from the camera')).toBeVisible();
  track?.dispatchEvent(new Event('ended'));
  await expect.element(page.getByText('The camera gives no picture')).toBeVisible();
  expect(onProblem.mock.calls).toEqual([['broken']]);
});

test.each([
  ['NotAllowedError', 'refused', 'The camera is not allowed'],
  ['NotFoundError', 'none', 'There is no camera'],
  ['NotReadableError', 'broken', 'The camera gives no picture'],
] as const)('%s is said in a sentence, with the other way', async (name, kind, sentence) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('no', name));
  await begin();
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect.element(page.getByText(/It works without a camera too/)).toBeVisible();
  expect(onProblem.mock.calls).toEqual([[kind]]);
  hold('FIRST');
  filmed();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await isTold(['FIRST']);
});

test('[F27] over plain http it says that no camera is given, and offers no second try', async () => {
  vi.stubGlobal('isSecureContext', false);
  await begin();
  await expect.element(page.getByText('The camera cannot be used at this address')).toBeVisible();
  expect(page.getByRole('button', { name: 'Try again' }).query()).toBeNull();
  expect(onProblem.mock.calls).toEqual([['insecure']]);
  vi.unstubAllGlobals();
});

type Detect = (source: ImageBitmapSource) => Promise<readonly { rawValue: string }[]>;

/** Stands in for the browser's own detector, which Chromium on Linux has not: the same calls, the same answers. */
function standIn(formats: readonly string[], detect: Detect): void {
  class Detector {
    static readonly getSupportedFormats = () => Promise.resolve(formats);
    readonly detect = detect;
    constructor(options: { formats: readonly string[] }) {
      if (!options.formats.every((one) => formats.includes(one))) throw new TypeError('unsupported format');
    }
  }
  Object.defineProperty(window, 'BarcodeDetector', { configurable: true, value: Detector });
}

test('a browser that reads QR codes itself is asked to, of the film itself, several codes at once', async () => {
  const sources: string[] = [];
  standIn(['qr_code', 'ean_13'], async (source) => {
    if (!(source instanceof HTMLVideoElement) || source.readyState < 2) throw new DOMException('no picture');
    sources.push(source.nodeName);
    return [{ rawValue: 'OWN' }, { rawValue: 'TWO' }, { rawValue: '' }];
  });
  hold('FIRST');
  filmed();
  await begin();
  await isTold(['OWN', 'TWO']);
  await expect.poll(() => sources.length).toBeGreaterThan(3);
  expect(told()).toEqual(['OWN', 'TWO']);
});

test('a detector that knows no QR codes is not asked', async () => {
  const detect = vi.fn<Detect>();
  standIn(['ean_13'], detect);
  hold('FIRST');
  filmed();
  await begin();
  await isTold(['FIRST']);
  expect(detect).not.toHaveBeenCalled();
});

test('a detector that is named and fails gives way to the other one', async () => {
  const detect = vi.fn<Detect>(() =>
    Promise.reject(new DOMException('service unavailable', 'NotSupportedError')),
  );
  standIn(['qr_code'], detect);
  hold('FIRST');
  filmed();
  await begin();
  await isTold(['FIRST']);
  expect(detect).toHaveBeenCalledOnce();
});

test('a photo of a code is read; a picture without one gives none, and what is no picture null', async () => {
  const photo = (): Promise<Blob> =>
    new Promise((resolve) => {
      stage.toBlob((blob) => resolve(blob ?? new Blob()), 'image/png');
    });
  hold('PHOTO');
  expect(await readPhoto(await photo())).toEqual(['PHOTO']);
  hold(null);
  expect(await readPhoto(await photo())).toEqual([]);
  expect(await readPhoto(new Blob(['no picture']))).toBeNull();
});
