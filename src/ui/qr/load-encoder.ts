const load = async () => (await import('uqr')).encode;

let loaded: ReturnType<typeof load> | null = null;

/** What draws codes comes with the first of them. */
export const loadEncoder = () => (loaded ??= load());
