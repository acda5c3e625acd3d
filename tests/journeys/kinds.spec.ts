import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { beginSitting, partners, questionnaireNamed, setUpPartnership, submit } from './person.ts';
import { findsNothing } from './screen.ts';
import { answerByTaps, bug } from './tapping.ts';
import { whyNot } from '#domain/questionnaire/askable.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { SubjectKind, type Item, type Kind } from '#domain/questionnaire/item.ts';
import { defaultLimits } from '#domain/questionnaire/questionnaire.ts';

/** A questionnaire of people's own that asks every kind about everyone it can be asked about. */

const three = partners.slice(0, 3);
const [school] = partners;
const text = (id: string) => ({ id, en: `${id} (en)` });
const subjectNames = { partner: 'mitra', pair: 'pasangan', partnership: 'kemitraan', self: 'diri' } as const;
const levels = ['Jauh: belum kenal.', 'Dekat: sudah kenal.'].map(text);
const needs: { readonly [K in Exclude<Kind, 'step'>]: object } = {
  rating: { scale: 'often' },
  gate: {},
  ladder: { levels },
  matrix: { levels, stages: [{ id: 'plan', title: text('Rencana') }], aim: 2 },
  open: {},
};
const kinds = ['rating', 'gate', 'ladder', 'matrix', 'open'] as const;

const wordsOf = (kind: Kind, subject: SubjectKind) => `Ini ${kind} tentang ${subjectNames[subject]}`;

const items = SubjectKind.options.flatMap((subject) =>
  kinds
    .filter((kind) => whyNot(kind, subject) === null)
    .map((kind) =>
      Object.assign(
        { id: `${kind}-${subject}`, kind, subject, dimension: subject, text: text(wordsOf(kind, subject)) },
        needs[kind],
      ),
    ),
);

const read = readQuestionnaire({
  format: 1,
  id: 'segala-jenis',
  version: 1,
  languages: ['id', 'en'],
  title: text('Segala jenis'),
  purpose: text('Mencoba semuanya'),
  scales: [{ id: 'often', points: ['Jarang', 'Kadang', 'Sering'].map(text) }],
  dimensions: SubjectKind.options.map((id) => ({
    id,
    title: text(`Bagian ${subjectNames[id]}`),
    facets: [],
    talk: [],
    sources: [],
  })),
  items,
  forms: [{ id: 'full', title: text('Lengkap'), items: items.map(({ id }) => id) }],
  limits: defaultLimits,
  bands: [],
  sources: [],
});
const questionnaire = read.ok ? read.value : bug(JSON.stringify(read.error));

const asked = questionnaire.items.filter(({ id }) => items.some((item) => item.id === id)) satisfies Item[];
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

async function fitsTheScreen(page: Page): Promise<void> {
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(wider).toBe(0);
    await findsNothing(page);
  }
}

test('every kind about everyone: taken in, answered by taps, and told in the overview and the profiles', async ({
  page,
}) => {
  await setUpPartnership(page, three);
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'segala-jenis.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(questionnaire)),
  });
  await page.getByRole('button', { name: say('qfile.look.take') }).click();
  await page.getByRole('link', { name: say('library.use.action') }).click();
  await expect(await questionnaireNamed(page, /^Segala jenis/)).toBeChecked();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  const address = page.url();

  for (const [person, partner] of three.entries()) {
    await page.goto(address);
    await beginSitting(page, { partner, way: 'own-device' });
    await answerByTaps(page, asked, (place, row, options) => (place + row + person) % options);
    await submit(page);
    const title = wordsOf('ladder', 'self');
    await expect(figure(page, say('charts.bars.own', { title }))).toBeVisible();
    const named = { title: 'Bagian mitra', name: partner };
    await expect(figure(page, say('charts.seen.own', named))).toBeVisible();
    await expect(page.getByText('Bertemu lebih sering.')).toHaveCount(2);
  }

  await page.goto(`${address}/results`);
  const each = (title: string) => say('charts.seen.each', { title });
  await expect(figure(page, each('Segala jenis'))).toBeVisible();
  await expect(figure(page, each(wordsOf('ladder', 'self')))).toBeVisible();
  await expect(figure(page, wordsOf('ladder', 'partnership'))).toBeVisible();
  await expect(figure(page, wordsOf('matrix', 'partnership'))).toBeVisible();
  await expect(page.getByRole('heading', { name: wordsOf('open', 'self') })).toBeVisible();
  await expect(page.getByText(wordsOf('ladder', 'pair'))).toBeVisible();
  await fitsTheScreen(page);

  await page.goto(`${address}/results/who`);
  await expect(figure(page, say('charts.level.title'))).toBeVisible();

  await page.goto(`${address}/results`);
  await page.getByRole('link', { name: school }).click();
  const seen = { title: wordsOf('ladder', 'partner'), name: school };
  await expect(figure(page, say('charts.seen.peers', seen))).toBeVisible();
  await expect(figure(page, say('charts.seen.self', seen))).toBeVisible();
  const gates = { title: 'Bagian mitra', name: school };
  const few = say('charts.gates.title-few', { title: say('charts.seen.peers', gates) });
  await expect(figure(page, few)).toBeVisible();
  await fitsTheScreen(page);
});
