import { factsOf } from '#charts/words/occasion.ts';
import type { ReportChoice } from './choice.ts';
import type { ReportPlan } from './plan.ts';
import type { Told } from './told.ts';

/** What stands on the first page. */
export function headOf(
  { words, all, partner, meetings }: Told,
  { title, intro, logo }: Pick<ReportChoice, 'title' | 'intro' | 'logo'>,
): Omit<ReportPlan, 'sections'> {
  const { t } = words;
  const { name } = all.partnership;
  const [newest] = meetings;
  const { date } = newest.own.assessment;
  const about = partner?.name ?? name;
  return {
    language: words.language,
    title: title.trim() || t(partner ? 'report.title.partner' : 'report.title.own', { name: about }),
    partnership: name,
    date,
    facts: meetings.map(({ own }) => [own.assessment.title, factsOf(words, own)].join(' · ')),
    logo,
    intro: intro.split(/\n+/).flatMap((line) => line.trim() || []),
    file: t('report.file.name', { name: partner?.shortName ?? name, date }),
  };
}
