import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { asUsual, committee } from '#features/gallery/dumbbell-samples.tsx';
import { basis, pacts, without } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { frames, onPage } from './on-page.tsx';

const opened = async () => {
  const place = await onPage(<Dumbbell basis={asUsual} about={committee} />, 1, { width: 330 });
  const summary = [...place.querySelectorAll('summary')].find(
    ({ textContent }) => textContent === 'Apa artinya?',
  );
  if (!summary) throw new Error('a chart says what it means');
  return { place, summary };
};
const told = (place: Element) => [...place.querySelectorAll('[aria-live] p')].map((one) => one.textContent);

test('what the most telling figure means is one tap away, on a target that a thumb can hit', async () => {
  const { place, summary } = await opened();
  expect(summary.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(place.querySelector('[aria-live]')?.checkVisibility()).toBe(false);
  await userEvent.click(summary);
  expect(place.querySelector('[aria-live]')?.checkVisibility()).toBe(true);
  expect(told(place)[0]).toMatch(/^Tepat waktu: \d+ dari 100 menurut 9 orang dari 3 mitra\.$/);
  expect(told(place).join(' ')).toContain('Dilihat berbeda');
});

test('another figure is chosen by keyboard alone, and its words are read out', async () => {
  const { place, summary } = await opened();
  summary.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  const select = document.activeElement;
  if (!(select instanceof HTMLSelectElement)) throw new Error('the choice follows its heading');
  expect(select.labels?.[0]?.textContent).toContain('Angka yang mana?');
  expect([...select.options].map(({ text }) => text)).toHaveLength(10);
  await userEvent.selectOptions(select, 'Terbuka');
  await frames(1);
  expect(told(place)[0]).toMatch(/^Terbuka: /);
});

test('where nothing is drawn there is nothing to explain', async () => {
  const nothing = basis({ questionnaire: pacts, form: 'short', partners: someNames(4) }, without(/./));
  const place = await onPage(<Dumbbell basis={nothing} about={committee} />, 0);
  await frames(2);
  expect(place.textContent).toContain('Tidak ditampilkan');
  expect(place.querySelectorAll('summary')).toHaveLength(0);
});
