/** Columns that fit beside the statements on a sheet of A4. */
export const mostColumns = 6;

/** Up to so many have room for a name across. */
export const wideColumns = 4;
