/** The page's `localStorage`; null where the browser forbids it, as it does when all data of sites are blocked (F26). */
export const shelf: Storage | null = (() => {
  try {
    return localStorage;
  } catch {
    // Nothing is kept there, then: the database says so on the screen.
    return null;
  }
})();
