/** In the right shape, with names that lead nowhere or stand twice, and texts that miss a language. */
export const brokenQuestionnaire = {
  format: 1,
  id: 'pasar',
  version: 1,
  languages: ['id', 'en'],
  title: { id: 'Pasar', en: 'Market' },
  purpose: { id: 'Melihat pasar', en: 'To see the market' },
  scales: [
    { id: 'often', points: [{ id: 'Jarang', en: 'Rarely' }, { id: 'Sering' }] },
    {
      id: 'often',
      points: [
        { id: 'Jarang', en: 'Rarely' },
        { id: 'Sering', en: 'Often' },
      ],
    },
  ],
  dimensions: [
    { id: 'clean', title: { id: 'Bersih', en: 'Clean' }, facets: [], talk: [], sources: ['none'] },
  ],
  items: [
    {
      id: 'a',
      kind: 'rating',
      subject: 'partnership',
      dimension: 'a',
      scale: 'a',
      text: { id: 'A', en: 'A' },
    },
    { id: 'a', kind: 'open', subject: 'partnership', dimension: 'clean', text: { id: 'B' } },
  ],
  forms: [{ id: 'full', title: { id: 'Semua', en: 'All' }, items: ['a', 'b'] }],
  limits: {
    facet: { all: 2, share: [1, 2] },
    gate: { answers: 3, notMet: [1, 3], few: [1, 10], met: [2, 3] },
  },
  bands: [],
  sources: [],
};
