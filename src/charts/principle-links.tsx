import { guideOf } from '#domain/questionnaire/guide-of.ts';
import { guideAt } from '#domain/questionnaire/guide-part.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { ReturningLink } from '#ui/returning-link.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './principle-links.module.css';

type PrincipleLinksProps = {
  readonly questionnaire: Questionnaire;
  /** Those that are on the page; all, unless told. */
  readonly dimensions?: readonly Pick<Dimension, 'id'>[];
  /** Tells them from those of another figure on the page. */
  readonly about?: string;
};

/** The way from figures to the principles behind them; of people's own ones what their questionnaire says of them. */
export function PrincipleLinks({
  questionnaire,
  dimensions = questionnaire.dimensions,
  about = questionnaire.id,
}: PrincipleLinksProps) {
  const { t, say } = useWords();
  const shown = questionnaire.dimensions.filter(({ id }) => dimensions.some((one) => one.id === id));
  const linked = shown.flatMap(({ id, title }) => {
    const part = guideOf(questionnaire.id, id);
    return part ? [{ id, title: say(title), href: guideAt(part) }] : [];
  });
  const described = shown.flatMap(({ id, title, description }) =>
    description && !guideOf(questionnaire.id, id) ? [{ id, title, description }] : [],
  );
  const [first, ...others] = linked;
  const same = first && others.length > 0 && others.every(({ href }) => href === first.href);
  const links = same ? [{ id: first.id, title: say(questionnaire.title), href: first.href }] : linked;
  return (
    <>
      {links.length > 0 && (
        <p className={styles['links']}>
          <span>{t('guide.principles.read')}</span>
          {links.map(({ id, title, href }) => (
            <ReturningLink key={id} name={`${about} ${id}`} href={href}>
              {title}
            </ReturningLink>
          ))}
        </p>
      )}
      {described.length > 0 && (
        <Disclosure title={t('guide.principles.own')}>
          <Stack>
            {described.map(({ id, title, description }) => (
              <p key={id}>
                <strong>{say(title)}.</strong> {say(description)}
              </p>
            ))}
          </Stack>
        </Disclosure>
      )}
    </>
  );
}
