/** What a row of the survey sheet is, by its type. `left`: a kind of question that this app does not ask. */
export type RowType =
  | { readonly is: 'begin'; readonly what: 'group' | 'other' }
  | { readonly is: 'end'; readonly what: 'group' | 'other' }
  | { readonly is: 'select'; readonly list: string; readonly other: boolean }
  | { readonly is: 'text' }
  | { readonly is: 'note' }
  | { readonly is: 'acknowledge' }
  | { readonly is: 'left' }
  | { readonly is: 'unknown' };

const begins = /^(begin|end)[\s_]*(group|repeat|loop|kobomatrix|score|rank|matrix)\b/;
const selects =
  /^(?:select[\s_]one|select1|select one from|add select one prompt using)(?:\s+from)?\s+(\S+)(\s+or[\s_](?:specify\s+)?other)?$/i;

/** Of XLSForm, its older spellings, and what KoboToolbox adds. */
const left = new Set(
  `integer, int, decimal, range, percentage, date, time, datetime, calculate, calculation, geopoint, gps, location,
  geotrace, geoshape, start-geopoint, background-geopoint, image, photo, audio, video, file, barcode, background-audio,
  hidden, start, end, today, start time, end time, deviceid, device id, subscriberid, subscriber id, simserial, sim id,
  phonenumber, phone number, username, email, audit, xml-external, include`.split(/,\s*/),
);
const leftWithList =
  /^(select[ _]multiple|select all that apply|select_one_external|select_(one|multiple)_from_file|rank|osm|csv-external)\b/;

export function rowTypeOf(written: string): RowType {
  const type = written.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const [, edge, what] = begins.exec(type) ?? [];
  if (edge !== undefined) {
    return { is: edge === 'begin' ? 'begin' : 'end', what: what === 'group' ? 'group' : 'other' };
  }
  // The list's name keeps its capitals
  const select = selects.exec(written.trim().replaceAll(/\s+/g, ' '));
  if (select) return { is: 'select', list: select[1] ?? '', other: select[2] !== undefined };
  if (type === 'text' || type === 'string') return { is: 'text' };
  if (type === 'note') return { is: 'note' };
  if (type === 'acknowledge' || type === 'trigger') return { is: 'acknowledge' };
  return { is: left.has(type) || leftWithList.test(type) ? 'left' : 'unknown' };
}
