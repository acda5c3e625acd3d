import type { Foresight as Seen } from '#domain/privacy/foresee.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';

type ForesightProps = { readonly partners: readonly Partner[]; readonly foresight: Seen };

/** What can be seen at most when everybody answers (P5), in a few sentences; the same for many partners is said once. */
export function Foresight({ partners, foresight }: ForesightProps) {
  const { t, list } = useWords();
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.shortName ?? '';
  const hidden = (view: 'peers' | 'self') =>
    foresight.partners.filter((each) => each[view] === 'nothing').map(({ partner }) => nameOf(partner));
  const thin = foresight.partners
    .filter(({ peers }) => peers === 'mean')
    .map(({ partner }) => nameOf(partner));
  const lines = [
    hidden('peers').length > 0 && t('assess.foresee.no-peers', { names: list(hidden('peers')) }),
    hidden('self').length > 0 && t('assess.foresee.no-self', { names: list(hidden('self')) }),
    thin.length > 0 && t('assess.foresee.no-spread', { names: list(thin) }),
    foresight.whole === 'nothing' && t('assess.foresee.no-whole'),
    foresight.whole === 'mean' && t('assess.foresee.thin-whole'),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <Banner tone="good">{t('assess.foresee.all')}</Banner>;
  return (
    <Banner title={t('assess.foresee.title')}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Banner>
  );
}
