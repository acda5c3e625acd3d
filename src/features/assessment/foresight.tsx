import type { Foresight as Seen } from '#domain/privacy/foresee.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { Sector, type Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';

type ForesightProps = {
  readonly partners: readonly Partner[];
  readonly setup: Pick<Assessment, 'expected' | 'mode' | 'k'>;
  readonly foresight: Seen;
};

/** What can be seen at most when everybody answers (P5), in a few sentences; the same for many partners is said once. */
export function Foresight({ partners, setup: { expected, mode, k }, foresight }: ForesightProps) {
  const { t, list } = useWords();
  const nameOf = (id: string) => {
    const sector = Sector.safeParse(id);
    if (sector.success) return t(`setup.sector.${sector.data}`);
    return partners.find((partner) => partner.id === id)?.shortName ?? '';
  };
  const namesOf = (ids: readonly string[]) => list(ids.map(nameOf));
  const hidden = (view: 'peers' | 'self') =>
    foresight.partners.flatMap((each) => (each[view] === 'nothing' ? each.partner : []));
  const thin = foresight.partners.flatMap(({ partner, peers }) => (peers === 'mean' ? partner : []));
  const small = expected.flatMap(({ partner, people }) => (people < k ? partner : []));
  const groups = (foresight.groups ?? []).flatMap(({ id, sight }) => (sight === 'nothing' ? id : []));
  const hasGrid = foresight.partners.length > 2;
  const lines = [
    hidden('peers').length > 0 && t('assess.foresee.no-peers', { names: namesOf(hidden('peers')) }),
    hidden('self').length > 0 && t('assess.foresee.no-self', { names: namesOf(hidden('self')) }),
    thin.length > 0 && t('assess.foresee.no-spread', { names: namesOf(thin) }),
    hasGrid && foresight.grid === 'nothing' && t('assess.foresee.no-grid', { names: namesOf(small), k }),
    foresight.whole === 'nothing' && t('assess.foresee.no-whole'),
    foresight.whole === 'mean' && t('assess.foresee.thin-whole'),
    groups.length > 0 && t('assess.foresee.no-groups', { names: namesOf(groups) }),
    foresight.groups === null && mode === 'anonymous' && t('assess.foresee.some-roles', { k }),
  ].filter((line) => line !== false);
  if (lines.length === 0)
    return <Banner tone="good">{t(hasGrid ? 'assess.foresee.all-grid' : 'assess.foresee.all')}</Banner>;
  return (
    <Banner title={t('assess.foresee.title')}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Banner>
  );
}
