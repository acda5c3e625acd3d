import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeWords, type AppLanguage } from '#i18n/words.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';
import { ToastProvider } from '#ui/toast.tsx';
import '#ui/tokens.css';
import '#ui/base.css';

type Options = { width?: number; language?: AppLanguage; theme?: 'light' | 'dark' };

/** Shows charts on a page of their own; resolves with the page's element when so many are drawn. */
export async function onPage(charts: ReactNode, drawn: number, options: Options = {}): Promise<HTMLElement> {
  const { width = 620, language = 'id', theme = 'light' } = options;
  const place = document.createElement('main');
  place.style.width = `${width}px`;
  document.documentElement.dataset['theme'] = theme;
  document.body.replaceChildren(place);
  createRoot(place).render(
    <StrictMode>
      <WordsProvider words={makeWords(language, language === 'id' ? indonesian : english)}>
        <ToastProvider>{charts}</ToastProvider>
      </WordsProvider>
    </StrictMode>,
  );
  await document.fonts.load('600 13px "Plus Jakarta Sans"');
  await until(() => drawingsIn(place).length >= drawn);
  await document.fonts.ready;
  await frames(2);
  return place;
}

/** The drawing of each chart: not the signs in its legend. */
export const drawingsIn = (place: Element): SVGSVGElement[] =>
  [...place.querySelectorAll('figure [role=img]')].flatMap((image) => image.querySelector('svg') ?? []);

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await frames(1);
}
