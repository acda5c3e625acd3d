import { Fragment, useState } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { TextField } from '#ui/field.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Marker } from '#ui/marker.tsx';
import { Stack } from '#ui/stack.tsx';
import { highlights } from '#charts/claims/highlights.ts';
import { partLines } from './part-lines.ts';
import styles from './partner-list.module.css';

/** From so many on, a name is sooner typed than found. */
export const manyPartners = 9;

type PartnerListProps = {
  readonly base: string;
  readonly partners: readonly Partner[];
  readonly bases: readonly Basis[];
};

/** The way to each partner's profile, with what is said first there. */
export function PartnerList({ base, partners, bases }: PartnerListProps) {
  const words = useWords();
  const { t } = words;
  const [sought, setSought] = useState('');
  const found = partners.filter(({ name, shortName }) =>
    `${name} ${shortName}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  return (
    <section className={styles['partners']} data-many={partners.length >= manyPartners}>
      <Stack>
        <h2>{t('results.partners.title')}</h2>
        {partners.length >= manyPartners && (
          <TextField
            type="search"
            label={t('results.partners.search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
        {found.length === 0 ? (
          <p>{t('results.partners.none')}</p>
        ) : (
          <LinkList
            label={t('results.partners.title')}
            items={found.map((partner) => ({
              href: `${base}/${partner.id}`,
              title: (
                <span className={styles['partner']}>
                  <Marker index={partner.sign} />
                  {partner.name}
                </span>
              ),
              note: <Lines partner={partner} bases={bases} />,
            }))}
          />
        )}
      </Stack>
    </section>
  );
}

function Lines({ partner, bases }: { readonly partner: Partner; readonly bases: readonly Basis[] }) {
  const words = useWords();
  const { t, say, list, number } = words;
  return bases.map((basis) => {
    const { strongest, talk } = highlights(basis, partner.id);
    const titles = list(strongest?.titles.map(say) ?? []);
    return (
      <Fragment key={basis.questionnaire.id}>
        {strongest && (
          <span className={styles['line']}>
            {t('results.partners.strongest', { titles, value: number(strongest.value) })}
            {talk && ` ${t('results.partners.talk', { title: say(talk.title) })}`}
          </span>
        )}
        {partLines(words, basis, aboutPartner(partner.id)).map((line) => (
          <span key={line} className={styles['line']}>
            {line}
          </span>
        ))}
      </Fragment>
    );
  });
}
