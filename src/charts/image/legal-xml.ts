/** Without letters that XML forbids, whoever typed them: one of them, and no program opens the picture. */
export const legalXml = (xml: string): string =>
  xml.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
