import type { Words } from '#i18n/words.ts';
import type { Summary } from './summary.ts';

/** The same as on the page for a chat: plain lines, no markup, the picture aside. */
export function summaryText(words: Words, summary: Summary): string {
  const { t, say, date } = words;
  const { partnership, assessment, people, strengths, said, actions } = summary;
  const facts = [
    date(assessment.date),
    people > 0 && t('charts.facts.respondents', { n: people, count: people }),
  ];
  const parts = [
    [partnership, assessment.title, facts.filter(Boolean).join(' · ')],
    strengths.length > 0 && [t('summary.strengths.title'), ...strengths.map((text) => `• ${say(text)}`)],
    said.length > 0 && [
      t('summary.said.title'),
      ...said.map(({ text, note }, place) => `${place + 1}. ${say(text)}${note && `\n   → ${note}`}`),
    ],
    actions.length > 0 && [
      t('summary.actions.title'),
      ...actions.map(
        ({ what, who, until }) => `• ${what} (${[who, until && date(until)].filter(Boolean).join(', ')})`,
      ),
    ],
  ];
  return parts.flatMap((part) => (part ? part.join('\n') : [])).join('\n\n');
}
