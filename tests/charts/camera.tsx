import { useEffect, useState, type ReactNode } from 'react';
import { usePictures } from '#charts/image/use-pictures.tsx';
import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';
import { onPage } from './on-page.tsx';

export const inEnglish = makeWords('en', english);
export const inIndonesian = makeWords('id', indonesian);

export type Take = ReturnType<typeof usePictures>['take'];

/** The way to take pictures, on an Indonesian page of its own; the page leaves when told. */
export async function camera(): Promise<Take> {
  const { promise, resolve } = Promise.withResolvers<Take>();
  const Camera = () => {
    const { stage, take } = usePictures();
    useEffect(() => resolve(take), [take]);
    return <div id="camera">{stage}</div>;
  };
  await onPage(<Leaving page={<Camera />} />, 0);
  return promise;
}

function Leaving({ page }: { page: ReactNode }) {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    const leave = () => setLeft(true);
    document.addEventListener('leave', leave);
    return () => document.removeEventListener('leave', leave);
  }, []);
  return left ? null : page;
}
