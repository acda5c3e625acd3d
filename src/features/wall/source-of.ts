import type { Talk } from '#charts/model/talk.ts';

/** What gave rise to an action, as its page takes it. */
export const sourceOf = ({ basis, dimension, id }: Talk): string =>
  new URLSearchParams({ in: basis.questionnaire.id, about: dimension, item: id }).toString();
