import { openMeeting, openProfile, openResults, test } from './example.ts';
import { expect, say } from './journey.ts';

test('what a figure means is one tap away, with the numbers of its own table', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await openProfile(page, 'Komite Sekolah');
  const chart = page.getByRole('figure', {
    name: say('charts.dumbbell.title', { name: 'Komite Sekolah' }),
    exact: true,
  });
  await chart.getByText(say('charts.meaning.title')).click();
  const words = chart.getByRole('paragraph');
  await expect(words.filter({ hasText: 'Dilihat berbeda' })).toBeVisible();

  await chart.getByLabel(say('charts.meaning.of')).selectOption('Berbagi');
  await chart.getByText(say('charts.table.title')).click();
  const row = chart.getByRole('row', { name: /^Berbagi/ });
  const cell = (place: number) => row.getByRole('cell').nth(place).textContent();
  const [others, self, low, high] = await Promise.all([cell(0), cell(1), cell(4), cell(5)]);
  await expect(words.filter({ hasText: `Berbagi: ${others} dari 100 menurut 9 orang` })).toBeVisible();
  await expect(words.filter({ hasText: `antara ${low} dan ${high}.` })).toBeVisible();
  await expect(words.filter({ hasText: `Menurut Komite Sekolah sendiri: ${self} dari 100` })).toBeVisible();
});
