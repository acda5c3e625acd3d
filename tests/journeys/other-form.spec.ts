import { test as onExample } from './example.ts';
import { expect, say } from './journey.ts';
import { beginSitting, submit } from './person.ts';
import { answerByTaps, itemsIn, partNamed } from './tapping.ts';

onExample(
  '[C3] results say that another form was asked before, and what can be compared',
  async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: /Tani Sumber Rejeki/ }).click();
    await expect(page).toHaveURL(/#\/p\/\w+$/);
    await page.goto(`${page.url()}/new?use=pacts:full`);
    await page.getByRole('button', { name: say('assess.new.action') }).click();
    await expect(page).toHaveURL(/#\/a\/\w+$/);
    const address = page.url();
    await beginSitting(page, { partner: 'Kelompok Tani Sumber Rejeki', way: 'shared-device' });
    await answerByTaps(page, itemsIn(partNamed('pacts:full')), (place, row) => (place + row) % 5);
    await submit(page);

    await page.goto(`${address}/results`);
    const changed = page.getByRole('region', { name: say('results.changed.title') });
    await expect(changed).toContainText(
      'PACTS: pada 22 Oktober 2026 yang ditanyakan bentuk atau versi lain.',
    );
    await page.getByRole('link', { name: say('results.view.change') }).click();
    await expect(page.getByText(say('results.change.differ'))).toBeVisible();
    await expect(page.getByText('22 Oktober 2026: Singkat, versi 1')).toBeVisible();
    await expect(page.getByText(/: Lengkap, versi 1$/)).toBeVisible();
    // The short form is ten of the thirty
    await page.getByText(say('results.change.comparable', { count: 10 })).click();
    await page
      .getByRole('link', { name: 'Mitra ini menyampaikan pendapat ketika kita membahas keputusan bersama.' })
      .click();
    await expect(page).toHaveURL(/of=item%3Aparticipation.1/);
  },
);
