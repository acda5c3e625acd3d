const load = async (): Promise<string> => {
  const { default: address } = await import('./code-desk.ts?worker&url');
  const policy = window.trustedTypes?.createPolicy('scanner', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
};

let loaded: Promise<string> | null = null;

/** Trusted Types let only this one address become a worker (policy `scanner`, which can be made only once a page). */
export const deskAddress = (): Promise<string> => (loaded ??= load());
