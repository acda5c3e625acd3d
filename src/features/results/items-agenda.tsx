import { useMemo } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import { disputed } from '#charts/model/disputed.ts';
import { items, type ItemsAbout } from '#charts/model/items.ts';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { Stacks } from '#charts/stacks.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import styles from './items-agenda.module.css';

type ItemsAgendaProps = {
  readonly basis: Basis;
  readonly about: ItemsAbout;
  /** Where the keeper writes down what was agreed; null for all others. */
  readonly actAt: string | null;
  readonly onSkip: () => void;
};

/** A1: the items people differ on most, each with its question: what a meeting talks about first. */
export function ItemsAgenda({ basis, about, actAt, onSkip }: ItemsAgendaProps) {
  const { t, say } = useWords();
  const agenda = useMemo(() => disputed(basis, about), [basis, about]);
  const told = useMemo(
    () =>
      items(basis, { about, order: 'questionnaire' })?.rows.some(
        ({ shown }) => typeof shown?.sd === 'number',
      ) === true,
    [basis, about],
  );
  if (agenda.length === 0) {
    return (
      <Card
        tone={told ? 'accent' : 'plain'}
        title={t(told ? 'results.items.agreed' : 'results.items.untold')}
      >
        <p>{t(told ? 'results.items.agreed-text' : 'results.items.untold-text')}</p>
      </Card>
    );
  }
  return (
    <section className={styles['agenda']}>
      <Stack>
        <Row spread>
          <h2>{t('results.items.agenda')}</h2>
          <Button tone="quiet" icon="down" onClick={onSkip}>
            {t('results.items.skip')}
          </Button>
        </Row>
        <p>{t('results.items.agenda-text')}</p>
        <ol className={styles['list']}>
          {agenda.map(({ row, prompt }, place) => (
            <li key={row.id}>
              <Card>
                <p className={styles['place']}>
                  {t('results.items.place', { place: place + 1, of: agenda.length })}
                </p>
                <Stacks basis={basis} about={about} item={row.id}>
                  {prompt && (
                    <p className={styles['prompt']}>
                      <strong>{t('results.items.prompt')}</strong> {say(prompt)}
                    </p>
                  )}
                </Stacks>
                {actAt && (
                  <ButtonLink href={`${actAt}?${sourceQuery(basis, row)}`} icon="plus">
                    {t('results.items.act')}
                  </ButtonLink>
                )}
                <PrincipleLinks
                  questionnaire={basis.questionnaire}
                  dimensions={[{ id: row.dimension }]}
                  about={row.id}
                />
              </Card>
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}

/** What gave rise to an action, as its page takes it. */
const sourceQuery = ({ questionnaire }: Basis, { dimension, id }: { dimension: string; id: string }) =>
  new URLSearchParams({ in: questionnaire.id, about: dimension, item: id }).toString();
