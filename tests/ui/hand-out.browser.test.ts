import { afterEach, expect, test, vi } from 'vitest';
import { asFile } from '#exchange/write.ts';
import { copyText, downloadFile, shareFile } from '#ui/hand-out.ts';

const file = asFile({ name: 'pacts-hasil.txt', text: 'halo 🙏' });

/** What the page offered to save: its name and what is in it. */
function downloads() {
  const found: { name: string; text: Promise<string> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    found.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
  });
  return found;
}

/** A share sheet, which this browser may not have, and the files it was handed. */
function sheet(takesFiles: boolean, outcome: () => Promise<void> = () => Promise.resolve()) {
  const handed: File[] = [];
  const share = (data: ShareData) => {
    handed.push(...(data.files ?? []));
    return outcome();
  };
  Object.defineProperties(navigator, {
    canShare: { configurable: true, value: () => takesFiles },
    share: { configurable: true, value: share },
  });
  return handed;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
  vi.restoreAllMocks();
});

test('a download carries the text under its name, and can still be read a moment later', async () => {
  const found = downloads();
  downloadFile(file);
  expect(found[0]?.name).toBe('pacts-hasil.txt');
  expect(await found[0]?.text).toBe('halo 🙏');
});

test('the share sheet gets a text file', async () => {
  const found = downloads();
  const [handed, outcome] = [sheet(true), await shareFile(file)];
  expect(outcome).toBe('shared');
  expect([handed[0]?.name, handed[0]?.type]).toEqual(['pacts-hasil.txt', 'text/plain']);
  expect(await handed[0]?.text()).toBe('halo 🙏');
  expect(found).toEqual([]);
});

test('a closed share sheet saves nothing behind the person’s back', async () => {
  const found = downloads();
  sheet(true, () => Promise.reject(new DOMException('', 'AbortError')));
  expect(await shareFile(file)).toBe('cancelled');
  expect(found).toEqual([]);
});

test('a second tap while the share sheet is open saves nothing either', async () => {
  const found = downloads();
  sheet(true, () => Promise.reject(new DOMException('', 'InvalidStateError')));
  expect(await shareFile(file)).toBe('cancelled');
  expect(found).toEqual([]);
});

test('where there is no sheet, or it takes no such file, or refuses, the file is downloaded', async () => {
  const found = downloads();
  expect(await shareFile(file)).toBe('downloaded');
  sheet(false);
  expect(await shareFile(file)).toBe('downloaded');
  sheet(true, () => Promise.reject(new DOMException('', 'NotAllowedError')));
  expect(await shareFile(file)).toBe('downloaded');
  expect(found).toHaveLength(3);
});

test('a refused clipboard is told, not passed over', async () => {
  vi.spyOn(navigator.clipboard, 'writeText')
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(new DOMException());
  expect(await copyText('x')).toBe(true);
  expect(await copyText('x')).toBe(false);
});
