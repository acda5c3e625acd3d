import { lazy, Suspense, useMemo } from 'react';
import { Changes } from '#charts/changes.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Empty } from '#ui/empty.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import { AskedWith } from './asked-with.tsx';
import { basesOf, basesUpTo } from '#charts/model/bases.ts';
import { AboutField } from './choice-fields.tsx';
import { choicesOf, figuresOf, partsOf, type Choice } from '#charts/model/figures-of.ts';
import { addressOf, choiceIn, figureIn, nameInAddress } from './choices.ts';
import { FigureField } from './figure-field.tsx';
import { NothingYet } from './nothing-yet.tsx';
import type { NamedSeries } from '#charts/model/series.ts';
import { stillComparable } from '#charts/model/still-comparable.ts';
import type { ViewProps } from './views.ts';

// Brings a library for drawing lines
const Change = lazy(async () => ({ default: (await import('#charts/change.tsx')).Change }));

/** `?about=<partner or all>&in=<questionnaire>&of=<level:id>`: one figure over the assessments, then its parts. */
export default function ChangePage({ all, own }: ViewProps) {
  const { t, say } = useWords();
  const [query, changeQuery] = useQuery();
  const answered = useMemo(() => basesOf(all, own), [all, own]);
  const choices = useMemo(() => choicesOf(answered), [answered]);
  const chosen = useMemo(() => choiceIn(choices, query), [choices, query]);
  const figure = useMemo(() => chosen && figureIn(chosen, query), [chosen, query]);
  const views = useMemo(() => {
    if (!chosen || !figure) return null;
    const parts = partsOf(chosen, figure).map(({ series }) => series);
    const levels = new Set([figure.series, ...parts].map(({ level }) => level));
    const bases = basesUpTo(all, chosen.basis);
    return {
      bases,
      parts,
      comparable: stillComparable(bases, chosen, figure),
      // Whichever of a level's figures is looked at, as much is claimed of it as if all were (C4)
      shown: figuresOf(chosen)
        .filter(({ level }) => levels.has(level))
        .flatMap(({ figures }) => figures.map(({ series }) => series)),
    };
  }, [all, chosen, figure]);
  if (answered.length === 0) return <NothingYet own={own} />;
  if (!chosen || !figure || !views) return <Empty title={t('results.change.no-ratings')} />;
  return (
    <Stack gap="l">
      <Columns>
        <AboutField
          choices={choices}
          chosen={chosen}
          onChoose={(address) => changeQuery({ ...address, of: null })}
        />
        <FigureField choice={chosen} chosen={figure} onChoose={(of) => changeQuery({ of })} />
      </Columns>
      {views.bases.length < 2 && <p>{t('results.change.first')}</p>}
      <AskedWith bases={views.bases} />
      <Suspense fallback={<output>{t('app.loading.text')}</output>}>
        <Card>
          <Change bases={views.bases} series={figure.series} shown={views.shown} />
          {views.comparable.length > 0 && (
            <Disclosure title={t('results.change.comparable', { count: views.comparable.length })}>
              <ul>
                {views.comparable.map((item) => (
                  <li key={item.series.id}>
                    <a href={`#/a/${own.assessment.id}/results/change?${within(chosen, item)}`}>
                      {item.title && say(item.title)}
                    </a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </Card>
      </Suspense>
      {views.parts.length > 0 && views.bases.length > 1 && (
        <Card>
          <Changes bases={views.bases} series={views.parts} shown={views.shown} />
        </Card>
      )}
    </Stack>
  );
}

const within = (choice: Choice, figure: NamedSeries): string =>
  new URLSearchParams({ ...addressOf(choice), of: nameInAddress(figure) ?? '' }).toString();
