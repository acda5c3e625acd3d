import { useMemo } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import { otherViewers, views } from '#charts/model/views.ts';
import { Views } from '#charts/views.tsx';
import type { Partner } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';

/** What each other partner says about this one; nothing where none of it may be told, or one partner says it all. */
export function SaidCard({ basis, partner }: { readonly basis: Basis; readonly partner: Partner }) {
  const { t } = useWords();
  const viewers = useMemo(() => otherViewers(basis, partner.id), [basis, partner.id]);
  const subject = aboutPartner(partner.id);
  const isTold = viewers.length > 1 && views(basis, subject, viewers)?.counts;
  if (!isTold) return null;
  return (
    <Card>
      <Views
        basis={basis}
        subject={subject}
        viewers={viewers}
        title={t('results.said.title', { name: partner.name })}
      />
    </Card>
  );
}
