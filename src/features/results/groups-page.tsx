import { useMemo } from 'react';
import { Views } from '#charts/views.tsx';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Empty } from '#ui/empty.tsx';
import { Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import { basesOf } from '#charts/model/bases.ts';
import { AboutField } from './choice-fields.tsx';
import { choicesOf } from '#charts/model/figures-of.ts';
import { choiceIn } from './choices.ts';
import { groupViewers } from './group-viewers.ts';
import { NothingYet } from './nothing-yet.tsx';
import type { ViewProps } from './views.ts';

/** `?about=<partner or all>&in=<questionnaire>`: the one allowed cut, its groups beside each other (P6). */
export default function GroupsPage({ all, own }: ViewProps) {
  const words = useWords();
  const { t, say } = words;
  const [query, changeQuery] = useQuery();
  // The partnership first: that is what the cut is made for
  const answered = useMemo(() => basesOf(all, own), [all, own]);
  const choices = useMemo(
    () => choicesOf(answered).toSorted((a, b) => Number(a.about !== null) - Number(b.about !== null)),
    [answered],
  );
  const { cut } = own.assessment;
  const chosen = useMemo(() => choiceIn(choices, query), [choices, query]);
  const viewers = useMemo(
    () => (chosen && cut ? groupViewers(words, cut, chosen.basis, chosen.about) : []),
    [words, cut, chosen],
  );
  if (answered.length === 0) return <NothingYet own={own} />;
  if (!chosen || !cut) return <Empty title={t('results.change.no-ratings')} />;
  const { basis, about } = chosen;
  const who = basis.partners.find(({ id }) => id === about)?.name ?? say(basis.questionnaire.title);
  return (
    <Stack gap="l">
      <p>
        {t(`results.groups.by-${cut.by}`)} {t('results.groups.one')}
      </p>
      <AboutField choices={choices} chosen={chosen} onChoose={changeQuery} />
      <Card>
        <Views
          basis={basis}
          subject={about === null ? partnership : aboutPartner(about)}
          viewers={viewers}
          title={t(`results.groups.title-${cut.by}`, { who })}
        />
      </Card>
    </Stack>
  );
}
