import { fail, ok, type Result } from '#domain/result.ts';
import { plain } from './cell.ts';
import { xmlTokens, type XmlFault } from './xml.ts';

/** The texts that cells share, in their order; readings for foreign letters are left out. */
export function readShared(xml: string): Result<string[], XmlFault> {
  const texts: string[] = [];
  let within = '';
  let aside = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'open') {
      within = token.name;
      if (within === 'si') texts.push('');
      if (within === 'rPh') aside = true;
    } else if (token.kind === 'close') {
      within = '';
      if (token.name === 'rPh') aside = false;
    } else if (within === 't' && !aside && texts.length > 0) {
      texts[texts.length - 1] += token.text;
    }
  }
  return ok(texts.map(plain));
}
