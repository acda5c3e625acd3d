import { withEntities } from '#exchange/with-entities.ts';

/** All that presentations are made of. */
export const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** For texts and attributes; letters that XML forbids are left out. */
export const escaped = (text: string): string =>
  withEntities(
    text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
  ).replaceAll('\n', '&#10;');
