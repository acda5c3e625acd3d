import { expect, test } from 'vitest';
import { readLogo } from '#features/report/logo.ts';

async function picture(type: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d') ?? expect.fail();
  context.fillStyle = '#0f6a63';
  context.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type);
  });
  return new Uint8Array((await blob?.arrayBuffer()) ?? expect.fail());
}

const secret = 'taken by Siti at -6.2, 106.8 on 12 November';

/** A JPEG as phones make it: an APP1 segment right after its first two bytes tells where, when and by whom. */
async function photo(width: number, height: number): Promise<File> {
  const jpeg = await picture('image/jpeg', width, height);
  const told = new TextEncoder().encode(`Exif\0\0${secret}`);
  const length = told.length + 2;
  const segment = new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff, ...told]);
  return new File([jpeg.slice(0, 2), segment, jpeg.slice(2)], 'photo.jpg', { type: 'image/jpeg' });
}

async function taken(file: File) {
  const read = await readLogo(file);
  if (!read.ok) throw new Error(read.error);
  const { type, bytes, width, height } = read.value;
  const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${type}` }));
  expect([bitmap.width, bitmap.height]).toEqual([width, height]);
  return { type, width, height, text: new TextDecoder('latin1').decode(bytes) };
}

test('of a photo only the picture is kept, not where, when and by whom it was taken', async () => {
  const file = await photo(300, 200);
  expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).toContain(secret);
  const { text, ...logo } = await taken(file);
  expect(logo).toEqual({ type: 'png', width: 300, height: 200 });
  expect(text).not.toContain('Siti');
  expect(text).not.toMatch(/Exif|tEXt|iTXt|tIME|eXIf/);
});

test.each([
  ['image/png', 1200, 400, 600, 200],
  ['image/webp', 400, 1200, 200, 600],
  ['image/jpeg', 4000, 3, 600, 1],
  ['image/png', 80, 40, 80, 40],
])('a picture of %s, %i by %i, becomes %i by %i', async (type, width, height, toWidth, toHeight) => {
  const file = new File([await picture(type, width, height)], 'logo', { type });
  expect(await taken(file)).toMatchObject({ type: 'png', width: toWidth, height: toHeight });
});

test('a drawing is sharp at any size, and nothing in it runs', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10" onload="window.ran = true">' +
    '<script>window.ran = true</script><path d="M0 0h30v10H0z" fill="teal"/></svg>';
  const file = new File([svg], 'logo.svg', { type: 'image/svg+xml' });
  expect(await taken(file)).toMatchObject({ type: 'png', width: 600, height: 200 });
  expect('ran' in window).toBe(false);
});

test('what is no picture, damaged, or far too large says so', async () => {
  const errorOf = async (file: File) => {
    const read = await readLogo(file);
    return read.ok ? null : read.error;
  };
  expect(await errorOf(new File(['%PDF-1.7'], 'letter.pdf', { type: 'application/pdf' }))).toBe('kind');
  expect(await errorOf(new File(['letters'], 'logo.png', { type: 'image/png' }))).toBe('broken');
  const cut = (await picture('image/png', 50, 50)).slice(0, 20);
  expect(await errorOf(new File([cut], 'logo.png', { type: 'image/png' }))).toBe('broken');
  expect(await errorOf(new File([new Uint8Array(10_000_001)], 'logo.png', { type: 'image/png' }))).toBe(
    'large',
  );
});
