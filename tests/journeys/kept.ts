import type { Page } from '@playwright/test';

/** How many rows each table holds, the empty ones and what the device knows of itself left out. */
export const rowsKept = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((open) => {
      const request = indexedDB.open('pacts-survey');
      request.addEventListener('success', () => open(request.result));
    });
    const names = [...db.objectStoreNames].filter((name) => name !== 'device');
    const transaction = db.transaction(names);
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, number]>((counted) => {
            const request = transaction.objectStore(name).count();
            request.addEventListener('success', () => counted([name, request.result]));
          }),
      ),
    );
    db.close();
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });
