import type { Key, Words } from '#i18n/words.ts';
import type { Outcome, Refusal } from './station.ts';

const refusals: { readonly [K in Refusal['kind']]: Key } = {
  'not-ours': 'station.refused.not-ours',
  'newer-version': 'station.refused.newer-version',
  damaged: 'station.refused.damaged',
  mistyped: 'station.refused.mistyped',
  'other-assessment': 'station.refused.other-assessment',
  'other-keeper': 'station.refused.other-keeper',
  'no-token': 'station.refused.no-token',
  'not-secure': 'station.refused.not-secure',
  misfit: 'station.refused.misfit',
  'too-large': 'station.refused.damaged',
  // Of invitations alone.
  'unknown-questionnaire': 'station.refused.misfit',
  invitation: 'station.refused.invitation',
  'no-picture': 'station.refused.no-picture',
  'no-code': 'station.refused.no-code',
  gone: 'station.refused.gone',
  conflict: 'station.refused.not-stored',
  'not-valid': 'station.refused.not-stored',
  'not-whole': 'station.refused.not-stored',
  unknown: 'station.refused.not-stored',
  'storage-full': 'storage.error.storage-full',
  'storage-refused': 'storage.error.storage-refused',
  'reload-needed': 'storage.error.reload-needed',
};

export type OutcomeWords = { readonly title: string; readonly text: string | null };

/** One clear sentence, and what to do where there is something to do. `partner` is the name of the one spoken for. */
export function outcomeInWords(outcome: Outcome, partner: string | null, words: Words): OutcomeWords {
  const { t, number, list } = words;
  switch (outcome.kind) {
    case 'accepted': {
      const { fate } = outcome;
      const name = partner === null ? null : t('station.accepted.partner', { partner });
      const note = fate === 'added' ? null : t(`station.accepted.${fate}-text`);
      const text = [name, note].filter((each) => each !== null).join(' ');
      return { title: t(`station.accepted.${fate}`), text: text === '' ? null : text };
    }
    case 'missing': {
      const { have, of } = outcome;
      const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
        (one) => !have.includes(one),
      );
      return {
        title: t('station.missing.title', { have: have.length, of }),
        text: t('station.missing.text', { list: list(missing.map((one) => number(one))), of }),
      };
    }
    case 'refused': {
      const { refusal } = outcome;
      const line = refusal.kind === 'mistyped' ? refusal.line : 0;
      const text = t(refusals[refusal.kind], { line, action: t('hand-in.action') });
      return { title: t('station.refused.title'), text };
    }
  }
}
