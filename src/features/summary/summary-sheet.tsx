import { useMemo } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import { pictured, SmallPicture } from '#charts/small-picture.tsx';
import { asksEach } from '#domain/responses/assessment.ts';
import { itemKey } from '#domain/responses/item-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { ActionLines } from './action-lines.tsx';
import { shortened, type Look } from './looks.ts';
import { SaidLines } from './said-lines.tsx';
import type { Said } from './said.ts';
import styles from './sheet.module.css';
import type { Summary } from './summary.ts';
import { useFit } from './use-fit.ts';

/** Strengths that share a place are named up to here, then counted. */
const mostStrengths = 3;

/** One page of A4, never two: what does not fit gets smaller, and what is shortened or left out says so. */
export function SummarySheet({ summary, zoom }: { readonly summary: Summary; readonly zoom: number }) {
  const words = useWords();
  const { room, body, look } = useFit(summary);
  const basis = useMemo(() => pictured(summary.bases), [summary.bases]);
  return (
    <article className={styles['sheet']} data-theme="light" style={{ zoom, fontSize: `${look.size}pt` }}>
      <div ref={room} className={styles['room']} aria-hidden="true" />
      <div ref={body} className={styles['body']}>
        <Head summary={summary} />
        {basis && look.picture > 0 && <Picture basis={basis} look={look} />}
        <Strengths summary={summary} look={look} />
        <Talked summary={summary} look={look} />
        <ActionLines actions={summary.actions} look={look} />
        <p className={styles['foot']}>{footOf(words, summary, look, basis !== null && look.picture === 0)}</p>
      </div>
    </article>
  );
}

function Head({ summary: { partnership, assessment, people, joint } }: { readonly summary: Summary }) {
  const { t, date } = useWords();
  const { title, mode, k, keeper } = assessment;
  const facts = [
    date(assessment.date),
    people > 0 && t('charts.facts.respondents', { n: people, count: people }),
    assessment.parts.some(asksEach) && t(`charts.mode.${mode}`, { k }),
    joint.of > 0 && t('summary.joint.text', joint),
    t('summary.keeper.text', { name: keeper.name }),
  ];
  return (
    <header>
      <p className={styles['over']}>{partnership}</p>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

type PartProps = { readonly summary: Summary; readonly look: Look };

function Talked({ summary: { said, raised, moreRaised }, look }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <SaidLines
        key={`said ${keyOf(said)}`}
        title={t('summary.said.title')}
        {...{ said, look }}
        most={look.most?.said}
      />
      <SaidLines
        key={`raised ${keyOf(raised)}`}
        title={t('summary.raised.title')}
        said={raised}
        look={look}
        most={look.most?.raised}
        left={moreRaised}
      />
    </>
  );
}

const keyOf = (said: readonly Said[]): string => said.map(({ name }) => itemKey(name)).join();

/** Drawings are made for type of so many points. */
const drawnFor = 10.5;

function Picture({ basis, look: { size, picture } }: { readonly basis: Basis; readonly look: Look }) {
  const zoom = Math.min(1, size / drawnFor);
  const width = Math.floor(picture / zoom);
  return (
    <div className={styles['picture']} style={{ zoom, inlineSize: `${width}px` }}>
      <SmallPicture basis={basis} width={width} />
    </div>
  );
}

function Strengths({ summary: { strengths }, look }: PartProps) {
  const { t, say } = useWords();
  if (strengths.length === 0) return null;
  const more = strengths.length - mostStrengths;
  return (
    <section>
      <h3>{t('summary.strengths.title')}</h3>
      <ul className={styles['list']}>
        {strengths.slice(0, mostStrengths).map((text) => (
          <li key={say(text)}>{shortened(say(text), look.most?.item)}</li>
        ))}
        {more > 0 && <li>{t('summary.strengths.more', { count: more })}</li>}
      </ul>
    </section>
  );
}

/** Where the figures come from, and what is missing on the page. */
function footOf(words: Words, { bases, counted }: Summary, look: Look, isPictureLeftOut: boolean): string {
  const { t, say, list } = words;
  const titles = [...bases, ...counted].map(({ questionnaire }) => say(questionnaire.title));
  return [
    titles.length > 0 && t('summary.source.text', { titles: list(titles) }),
    isPictureLeftOut && t('summary.left-out.picture'),
    look.most && t('summary.left-out.text'),
  ]
    .filter(Boolean)
    .join(' ');
}
