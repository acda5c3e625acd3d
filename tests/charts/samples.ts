import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';
import { pacts, synergy } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';

export const id = makeWords('id', indonesian);
export const en = makeWords('en', english);

export const partners = someNames(4);
export const [school = '', village = '', shop = '', committee = ''] = partners.map((partner) => partner.id);

export const pactsShort = { questionnaire: pacts, form: 'short', partners };
export const synergyFull = { questionnaire: synergy, form: 'full', partners };
