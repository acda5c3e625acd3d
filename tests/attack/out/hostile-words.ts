// What people might write in a name, a title or a comment, by mistake or to make a file do something.

export const hostileWords: readonly string[] = [
  '=HYPERLINK("http://x","klik")',
  '+1',
  '-1+cmd|calc',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  'a;=1+1',
  '\u200B=2+2',
  '\u0007=3+3',
  '\uFF1D4+4',
  'balik \u202E=1\u202C',
  'kendali \u0000\u0001\u0008\u001B\u007F\u0085',
  'batas \uFFFE\uFFFF',
  'belah \uD83D dan \uDE00',
  ']]><![CDATA[<!-- -->',
  '&amp;&#0;&x;<b>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  "'); system('x'); #",
  '\\"); system("x"); #',
  "'. HOST COMMAND=['x'].",
  ') /JS (app.alert(1)) /X (',
  '$& $1 $` {name} {date}',
  '_x000D_ %s',
  '../../CON',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦🇮🇩👍🏽 ꦗꦮ',
  'panjang'.repeat(40),
];

/** With line ends and tabs, as where people write more than a line. */
export const hostileTexts: readonly string[] = [
  ...hostileWords,
  'satu\r=1+1',
  'dua\n\t=1+1\r\n+2',
  '\t@SUM(A1)',
  'tiga\u2028=1\u2029-1',
  ` ${'lama sekali '.repeat(150)}`,
];

const nth = (words: readonly string[], place: number): string => words[place % words.length] ?? '';

export const wordAt = (place: number, longest: number): string =>
  nth(hostileWords, place).trim().slice(0, longest).trim();

export const textAt = (place: number, longest: number): string => nth(hostileTexts, place).slice(0, longest);
