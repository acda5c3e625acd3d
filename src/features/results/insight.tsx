import type { ReactNode } from 'react';
import { GuideLink } from '#charts/parts/guide-link.tsx';
import type { GuidePart } from '#domain/questionnaire/guide-part.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './insight.module.css';

export type InsightLine = { readonly href: string; readonly title: string; readonly text: string };

type InsightProps = {
  readonly tone?: 'accent' | 'warm' | 'plain';
  readonly title: string;
  /** Said in place of the lines, or above them. */
  readonly children?: ReactNode;
  readonly lines: readonly InsightLine[];
  /** Explains what is said. */
  readonly guide: GuidePart;
};

const most = 4;

/** A few things worth a look, each leading to where it comes from; many are folded away. */
export function Insight({ tone = 'plain', title, children, lines, guide }: InsightProps) {
  const { t } = useWords();
  const more = lines.slice(most);
  return (
    <Card tone={tone} title={title}>
      {children}
      {lines.length > 0 && <Lines lines={lines.slice(0, most)} />}
      {more.length > 0 && (
        <Disclosure title={t('results.insight.more', { count: more.length })}>
          <Lines lines={more} />
        </Disclosure>
      )}
      <GuideLink part={guide} title={title} />
    </Card>
  );
}

const Lines = ({ lines }: Pick<InsightProps, 'lines'>) => (
  <ul className={styles['lines']}>
    {lines.map(({ href, title, text }) => (
      <li key={`${href} ${text}`}>
        <a className={styles['line']} href={href}>
          <span className={styles['words']}>
            <span className={styles['title']}>{title}</span>
            <span>{text}</span>
          </span>
          <Icon name="next" />
        </a>
      </li>
    ))}
  </ul>
);
