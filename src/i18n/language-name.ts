/** Browsers know most languages of Indonesia by their tag alone: what they are called in Indonesian and in English. */
const ofOurs: Readonly<Record<string, readonly [indonesian: string, english: string]>> = {
  ace: ['Aceh', 'Acehnese'],
  ban: ['Bali', 'Balinese'],
  bbc: ['Batak Toba', 'Toba Batak'],
  bjn: ['Banjar', 'Banjarese'],
  bug: ['Bugis', 'Buginese'],
  gor: ['Gorontalo', 'Gorontalo'],
  mad: ['Madura', 'Madurese'],
  mak: ['Makassar', 'Makassarese'],
  min: ['Minangkabau', 'Minangkabau'],
  nij: ['Ngaju', 'Ngaju'],
  sas: ['Sasak', 'Sasak'],
  tet: ['Tetun', 'Tetum'],
};

/** What a language is called in another one; its tag where nobody knows. */
export function languageName(tag: string, inWords: string): string {
  const [indonesian, english] = ofOurs[tag] ?? [];
  const own = inWords === 'id' ? indonesian : english;
  return own ?? new Intl.DisplayNames([inWords], { type: 'language' }).of(tag) ?? tag;
}
