import type { Words } from '#i18n/words.ts';
import type { Said } from './said.ts';
import type { Summary } from './summary.ts';
import { votesInWords } from './votes-in-words.ts';

/** The same as on the page for a chat: plain lines, no markup, the picture aside. */
export function summaryText(words: Words, summary: Summary): string {
  const { t, say, date } = words;
  const { partnership, assessment, people, strengths, said, raised, moreRaised, actions } = summary;
  const facts = [
    date(assessment.date),
    people > 0 && t('charts.facts.respondents', { n: people, count: people }),
  ];
  const parts = [
    [partnership, assessment.title, facts.filter(Boolean).join(' · ')],
    strengths.length > 0 && [t('summary.strengths.title'), ...strengths.map((text) => `• ${say(text)}`)],
    said.length > 0 && [t('summary.said.title'), ...said.map((one, place) => saidText(words, one, place))],
    raised.length > 0 && [
      t('summary.raised.title'),
      ...raised.map((one, place) => saidText(words, one, place)),
      ...(moreRaised > 0 ? [t('summary.more.text', { count: moreRaised })] : []),
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

const saidText = (words: Words, said: Said, place: number): string =>
  [
    `${place + 1}. ${words.say(said.text)}`,
    ...votesInWords(words, said),
    ...(said.note === '' ? [] : [`→ ${said.note}`]),
  ].join('\n   ');
