import { afterEach, describe, expect, test, vi } from 'vitest';
import { twinsOf } from './twins.ts';
import type { Out } from './ways-out.tsx';
import { unpacked } from './unpacked.ts';
import { exactlyIn, unfiltered, withheldBy } from './withheld.ts';
import { withoutBrowser } from './without-browser.ts';
import type * as Assessments from '#domain/responses/assessment.ts';
import type * as Properties from '#exchange/report/pptx/presentation.ts';

// Ways out, broken in one place each time. What finds nothing in the whole ones has to find each.

withoutBrowser();
const patient = { timeout: 600_000 };
const twins = twinsOf(5009);

const mocked: string[] = [];
afterEach(() => {
  for (const path of mocked.splice(0)) vi.doUnmock(path);
  vi.resetModules();
});

/** The ways out with some functions of a module changed. */
async function broken<Module extends object>(path: string, change: (whole: Module) => Partial<Module>) {
  vi.resetModules();
  vi.doMock(path, async (original) => {
    const whole = await original<Module>();
    return { ...whole, ...change(whole) };
  });
  mocked.push(path);
  const { keptOn } = await import('./kept.ts');
  return { keptOn, ...(await import('./ways-out.tsx')) };
}

const apart = (one: Out, other: Out): string[] =>
  [...one].flatMap(([name, bytes]) =>
    Buffer.compare(bytes, other.get(name) ?? new Uint8Array()) === 0 ? [] : name,
  );

const namesIn = (out: Out): string =>
  [...out].flatMap(([name, bytes]) => Array.from(unpacked(name, bytes).keys())).join('\n');

describe('the attack finds', patient, () => {
  test('[P3] a way past the filter', async () => {
    const { keptOn } = await import('./kept.ts');
    const { reportsOf } = await import('./ways-out.tsx');
    const past = async (twin: typeof twins.one) => {
      const { results } = await keptOn(1, twin);
      const all = unfiltered(twin);
      const assessments = results.assessments.map((one) => ({
        ...one,
        released: all.filter(({ assessment }) => assessment === one.assessment.id),
      }));
      return { results, out: await reportsOf({ ...results, assessments }) };
    };
    const [one, other] = [await past(twins.one), await past(twins.other)];
    const different = apart(one.out, other.out);
    for (const ending of ['docx', 'pptx', 'pdf', 'html', 'txt'])
      expect(
        different.some((name) => name.endsWith(ending)),
        `${ending} of ${different.join(' | ')}`,
      ).toBe(true);
    const withheld = withheldBy(twins.one, one.results);
    const found = [...one.out].flatMap(([name, bytes]) =>
      [...unpacked(name, bytes)].flatMap(([inner, text]) =>
        exactlyIn(text, withheld).length > 0 ? inner : [],
      ),
    );
    expect(found.join('\n')).toMatch(/document/);
    expect(found.join('\n')).toMatch(/charts\/chart\d+\.xml/);
    expect(found.join('\n')).toMatch(/embeddings\/workbook\d+\.xlsx/);
  });

  test('[P1] raw answers of an anonymous assessment among the data', async () => {
    const { keptOn, dataOf } = await broken<typeof Assessments>('#domain/responses/assessment.ts', () => ({
      isByPartner: (one): one is Assessments.ByPartner => one.id !== '',
    }));
    const [one, other] = [
      await dataOf(await keptOn(1, twins.one)),
      await dataOf(await keptOn(1, twins.other)),
    ];
    expect(namesIn(one)).toContain('answers-long.csv');
    expect(apart(one, other)).toHaveLength(one.size);
  });

  test('[P7] the moment of writing in the properties of a presentation', async () => {
    let moment = 0;
    const { keptOn, reportsOf } = await broken<typeof Properties>(
      '#exchange/report/pptx/presentation.ts',
      ({ coreProperties }) => ({
        coreProperties: (report) => {
          moment += 1;
          return coreProperties(report).replaceAll('T00:00:00Z', `T00:00:0${moment % 10}Z`);
        },
      }),
    );
    const { results } = await keptOn(1, twins.one);
    expect(apart(await reportsOf(results), await reportsOf(results)).join()).toMatch(/\.pptx/);
  });
});
