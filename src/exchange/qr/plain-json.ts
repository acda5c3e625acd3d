import { scanJson } from '#exchange/scan-json.ts';

/** What the JSON text holds, once it is known to be sound; undefined when it is none. */
export function readJson(text: string): unknown {
  const end = scanJson(text, 0);
  return end.ok && end.value === text.length ? JSON.parse(text) : undefined;
}
