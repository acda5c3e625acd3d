import { useMemo, useRef } from 'react';
import { Items } from '#charts/items.tsx';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { SelectField } from '#ui/field.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import { AfterTalk } from './after-talk.tsx';
import { basesOf } from '#charts/model/bases.ts';
import { countedBases } from './bases.ts';
import { HandsSection } from './hands-section.tsx';
import { ItemsAgenda } from './items-agenda.tsx';
import { itemsChoice, orders } from './items-choice.ts';
import { ItemsSubject } from './items-subject.tsx';
import { NothingYet } from './nothing-yet.tsx';
import type { ViewProps } from './views.ts';

/** What people answered to each item: first those they differ on most, to talk about; then all. */
export default function ItemsPage({ all, own }: ViewProps) {
  const { t, say } = useWords();
  const [query, change] = useQuery();
  const list = useRef<HTMLHeadingElement>(null);
  const bases = useMemo(() => basesOf(all, own), [all, own]);
  const counted = useMemo(() => countedBases(all, own), [all, own]);
  const choice = itemsChoice(bases, query);
  if (!choice) {
    if (counted.length === 0) return <NothingYet own={own} />;
    return (
      <Stack gap="l">
        <HandsSection bases={counted} />
        <AfterTalk all={all} own={own} questionnaire={null} />
      </Stack>
    );
  }
  const { basis, about, of, dimensions, order } = choice;
  const toList = () => {
    list.current?.scrollIntoView();
    list.current?.focus({ preventScroll: true });
  };
  return (
    <Stack gap="l">
      <ItemsSubject bases={bases} choice={choice} onChange={change} />
      <ItemsAgenda
        basis={basis}
        about={about}
        actAt={own.keeper ? `#/a/${own.assessment.id}/actions` : null}
        onSkip={toList}
      />
      {about === 'partnership' && <AfterTalk all={all} own={own} questionnaire={basis.questionnaire.id} />}
      <section>
        <Stack>
          <h2 ref={list} tabIndex={-1}>
            {t('results.items.all')}
          </h2>
          <Columns>
            {dimensions.length > 1 && (
              <SelectField
                label={t('results.items.of')}
                value={of ?? ''}
                onChange={({ target }) => change({ of: target.value || null })}
              >
                <option value="">{t('results.items.every')}</option>
                {dimensions.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {say(title)}
                  </option>
                ))}
              </SelectField>
            )}
            <SelectField
              label={t('results.items.order')}
              value={order}
              onChange={({ target }) => change({ sort: target.value === orders[0] ? null : target.value })}
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {t(`results.items.by-${one}`)}
                </option>
              ))}
            </SelectField>
          </Columns>
          <Card>
            <Items basis={basis} about={about} order={order} {...(of === null ? {} : { dimension: of })} />
          </Card>
          <PrincipleLinks
            questionnaire={basis.questionnaire}
            dimensions={dimensions.filter(({ id }) => of === null || id === of)}
          />
        </Stack>
      </section>
      <HandsSection bases={counted} />
    </Stack>
  );
}
