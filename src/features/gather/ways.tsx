import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';

/** Besides answering on one's own phone: what a keeper may do so that everybody's answers come in. */
export function Ways({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const base = `#/a/${assessment.id}`;
  const alone = assessment.parts.some(asksEach);
  const hands = assessment.parts.some((part) => part.hands);
  // All raise their hands: the one way there is stands below
  if (assessment.parts.every((part) => part.hands)) return null;
  return (
    <Card title={t('gather.ways.title')}>
      <LinkList
        label={t('gather.ways.title')}
        items={[
          ...(alone
            ? [
                { href: `${base}/pass`, title: t('passing.title'), note: t('passing.way.note') },
                { href: `${base}/join`, title: t('invite.title'), note: t('invite.way.note') },
                { href: `${base}/scan`, title: t('station.title'), note: t('station.way.note') },
                { href: `${base}/aloud`, title: t('aloud.title'), note: t('aloud.way.note') },
              ]
            : []),
          ...(hands ? [{ href: `${base}/hands`, title: t('hands.title'), note: t('hands.way.note') }] : []),
          { href: `${base}/paper`, title: t('paper.title') },
          ...(alone ? [{ href: `${base}/type`, title: t('typing.title') }] : []),
        ]}
      />
    </Card>
  );
}
