export const chromiumFlags: string[];
export function chromium(): string | undefined;
