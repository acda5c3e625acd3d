/** Bytes, or letters, in which a file shows what it is. */
const head = 4096;

const fields = /"(dimensions|items|pages|elements)"\s*:\s*\[/;

/** Whether a file that is none of a partnership's may hold a questionnaire: a spreadsheet, or JSON with questions in it. */
export function looksLikeQuestionnaire(content: string | Uint8Array): boolean {
  if (typeof content !== 'string' && (isZip(content) || isOldSpreadsheet(content))) return true;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.trimStart().startsWith('{') && fields.test(text);
}

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b]);

/** An .xls, or an .xlsx with a password. */
export const isOldSpreadsheet = (bytes: Uint8Array): boolean => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Whether a file is one of the three of a partnership, open or sealed. */
export const isOfPartnership = (bytes: Uint8Array): boolean =>
  /pacts-survey\s+sealed\s|"format"\s*:\s*"pacts-survey"/.test(
    new TextDecoder().decode(bytes.subarray(0, head)),
  );

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
