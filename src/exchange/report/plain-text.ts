/** Without what XML cannot hold, whoever typed it: control characters and halves of characters. Line ends become `\n`. */
export const plainText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
