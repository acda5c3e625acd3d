import * as fc from 'fast-check';

/** What begins a formula, in letters of all widths. */
export const marks = ['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\uFE66'];

/** What programs skip before it, and nobody sees. */
const before = ['', ' ', '  ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\t', '\r', '\n', '\r\n', ' \t'];

const commands = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("https://example.org","x")', 'SUM(A1:A2)', '5', ''];

/** Texts by which somebody might bring a formula into a file. */
export const hostile: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...before),
    fc.constantFrom(...marks),
    fc.constantFrom(...commands),
    fc.constantFrom('', '"', ';', ',', '\n', 'x'),
  )
  .map((parts) => parts.join(''));
