import { openReader } from './reader.ts';

/** The codes in a picture that was taken before; null when the file is no picture, or one this browser cannot show. */
export async function readPhoto(file: Blob): Promise<readonly string[] | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const reader = await openReader();
  try {
    return await reader.photo(picture);
  } finally {
    reader.end();
    picture.close();
  }
}
