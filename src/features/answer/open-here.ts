import type { Id } from '#domain/ids.ts';

/** The sitting of a shared device that is open on this page; a reload, a kill or leaving it forgets it (F28). */
let open: Id | null = null;

export const markOpen = (draft: Id): void => {
  open = draft;
};

export const isOpenHere = (draft: Id): boolean => open === draft;

export const forgetOpen = (draft: Id): void => {
  if (open === draft) open = null;
};
