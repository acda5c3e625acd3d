const load = async (): Promise<string> => {
  const { default: address } = await import('./desk.ts?worker&url');
  const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
};

let loaded: Promise<string> | null = null;

/** Trusted Types let only this one address become a worker (policy `worker`, which can be made only once a page). */
export const scriptAddress = (): Promise<string> => (loaded ??= load());
