import { useState } from 'react';
import { asksEach } from '#domain/responses/assessment.ts';
import { dataKinds } from '#exchange/data/write-data.ts';
import { useWords } from '#i18n/words-context.tsx';
import { languages } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choice } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { isRaw, whyNoRaw, withData, type DataChoice } from './choice.ts';
import type { FiguresOf } from './figures.ts';
import { Outcome } from './outcome.tsx';
import { useMakingData } from './use-making-data.ts';

type DataPageProps = {
  readonly all: PartnershipResults;
  /** The id of the one assessment it was asked for, or null: all of them. */
  readonly of: string | null;
  readonly back: string;
  readonly figuresOf: FiguresOf;
};

/** Which assessments, in which file: the first choice is a sensible one. */
export function DataPage({ all, of, back, figuresOf }: DataPageProps) {
  const { t, date, language } = useWords();
  const there = withData(all).map(({ assessment }) => assessment);
  const asked = there.filter(({ id }) => id === of);
  const [choice, setChoice] = useState<DataChoice>({
    assessments: (asked.length > 0 ? asked : there).map(({ id }) => id),
    kind: 'xlsx',
    language,
    dialect: language,
  });
  const { stage, making, make, stop } = useMakingData(all, figuresOf);
  const noRaw = whyNoRaw(all, choice.assessments);
  // What the other assessments had is not offered for these
  const kind = noRaw && isRaw(choice.kind) ? 'xlsx' : choice.kind;
  const none = choice.assessments.length === 0;
  const busy = making.kind === 'drawing' || making.kind === 'writing';
  const change = (changed: Partial<DataChoice>) => setChoice({ ...choice, ...changed });
  return (
    <Page title={t('data.page.title')} over={all.partnership.name} back={back} width="wide">
      <Columns gap="l">
        <Card>
          <Stack>
            <p>{t('data.page.lead')}</p>
            <Choice
              name="kind"
              label={t('data.kind.label')}
              options={dataKinds.map((one) => ({
                value: one,
                title: t(`data.kind.${one}`),
                explanation: t(noRaw && isRaw(one) ? `data.noraw.${noRaw}` : `data.kindnote.${one}`),
                disabled: noRaw !== null && isRaw(one),
              }))}
              value={[kind]}
              onChange={({ currentTarget: { value } }) =>
                change({ kind: dataKinds.find((one) => one === value) ?? 'xlsx' })
              }
            />
            {noRaw === 'anonymous' && (
              <p>
                <a href={`#/p/${all.partnership.id}/share`}>{t('data.noraw.link')}</a>
              </p>
            )}
            {noRaw === null && <Banner>{t('data.readme.keeper')}</Banner>}
            <Button
              tone="primary"
              icon="download"
              wide
              busy={busy}
              disabled={none}
              onClick={() => void make({ ...choice, kind })}
            >
              {t('data.make.action')}
            </Button>
            <Outcome making={making} onStop={stop} />
          </Stack>
        </Card>
        <Card>
          <Stack>
            <Choice
              many
              name="assessments"
              label={t('data.assessments.label')}
              error={none ? t('data.assessments.none') : undefined}
              options={there.map(({ id, title, date: day, mode, parts }) => ({
                value: id,
                title,
                explanation: parts.some(asksEach) ? `${date(day)} · ${t(`assess.mode.${mode}`)}` : date(day),
              }))}
              value={choice.assessments}
              onChange={({ currentTarget: { value, checked } }) =>
                change({
                  assessments: there
                    .map(({ id }) => id)
                    .filter((id) => (id === value ? checked : choice.assessments.includes(id))),
                })
              }
            />
            <Disclosure title={t('data.language.title')}>
              <Stack>
                <Choice
                  name="language"
                  label={t('data.language.label')}
                  options={languages.map((one) => ({ value: one, title: t(`data.language.${one}`) }))}
                  value={[choice.language]}
                  onChange={({ currentTarget: { value } }) =>
                    change({ language: languages.find((one) => one === value) ?? language })
                  }
                />
                <Choice
                  name="dialect"
                  label={t('data.dialect.label')}
                  hint={t('data.dialect.hint')}
                  options={languages.map((one) => ({
                    value: one,
                    title: t(`data.dialect.${one}`),
                    explanation: t(`data.dialectnote.${one}`),
                  }))}
                  value={[choice.dialect]}
                  onChange={({ currentTarget: { value } }) =>
                    change({ dialect: languages.find((one) => one === value) ?? language })
                  }
                />
              </Stack>
            </Disclosure>
          </Stack>
        </Card>
      </Columns>
      {stage}
    </Page>
  );
}
