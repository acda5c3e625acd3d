import { withEntities } from '#exchange/with-entities.ts';

/** Nothing in it needs more than a look. */
const plain = /^[\u0020!#-%'-;=?-\u005E`-\u007E\u00A0-\uD7FF]*$/;

/** As text or attribute of XML. Letters that XML forbids become `_x000B_`, as spreadsheet programs write them. */
export const escaped = (text: string): string =>
  plain.test(text)
    ? text
    : withEntities(text.replaceAll(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')).replaceAll(
        /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
        (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      );
