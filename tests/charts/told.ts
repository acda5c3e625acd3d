import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';

/** What partners say about each other, overall, on the answer scale; row judges column, null is not told. */
export const told =
  (partners: readonly PartnerLook[], table: readonly (readonly (number | null)[])[]) =>
  (data: MadeUp): MadeUp => {
    const others = Object.entries(data.cells).filter(([key]) => !/\|from:\w+\|overall/.test(key));
    const cells = table.flatMap((row, from) =>
      row.flatMap((mean, about) => {
        const [judge, judged] = [partners[from], partners[about]];
        if (mean === null || !judge || !judged) return [];
        const group = `from:${judge.id}` as const;
        const target = { subject: aboutPartner(judged.id), group, level: 'overall', id: 'overall' } as const;
        return [[cellKey(target), { mean, n: 3, judges: 1, spread: null, counts: null }] as const];
      }),
    );
    return { ...data, cells: Object.fromEntries([...others, ...cells]) };
  };
