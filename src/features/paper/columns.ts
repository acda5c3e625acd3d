/** Up to so many columns have room for a name across. */
export const wideColumns = 4;
