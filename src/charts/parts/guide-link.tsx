import { guideAt, type GuidePart } from '#domain/questionnaire/guide-part.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Icon } from '#ui/icon.tsx';
import { ReturningLink } from '#ui/returning-link.tsx';
import styles from './guide-link.module.css';

type GuideLinkProps = {
  readonly part: GuidePart;
  /** Of what it explains: heard with it, where a page has many of them. */
  readonly title: string;
};

/** The way to the part of the guide that explains what stands above it. */
export function GuideLink({ part, title }: GuideLinkProps) {
  const { t } = useWords();
  return (
    <ReturningLink
      name={`${part} ${title}`}
      className={styles['link']}
      href={guideAt(part)}
      aria-label={t('guide.link.about', { title })}
    >
      <Icon name="info" />
      {t('guide.link.read')}
    </ReturningLink>
  );
}
