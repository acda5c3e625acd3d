/**
 * Registers the service worker and calls back when a new version is ready; the given function turns to it and reloads
 * the page. Does nothing where there is no service worker: over plain http, and while developing (F27).
 */
export function watchForUpdate(onReady: (activate: () => void) => void): () => void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return () => undefined;
  let wanted = true;
  let asked = false;
  const reload = () => {
    // The first worker of all takes over without anything to reload for.
    if (asked) location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  const offer = (worker: ServiceWorker) => {
    if (!wanted) return;
    onReady(() => {
      // Another tab has turned to it already: only this page is of the old version
      if (worker.state === 'activating' || worker.state === 'activated') return location.reload();
      asked = true;
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const follow = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
      });
    });
  };
  // Without network the worker that is there goes on serving; registering again is tried at the next visit.
  void navigator.serviceWorker.register(scriptAddress()).then(follow, () => undefined);
  return () => {
    wanted = false;
    navigator.serviceWorker.removeEventListener('controllerchange', reload);
  };
}

/** Trusted Types let only this one address become a script (policy `sw`, which can be made only once a page). */
const scriptAddress: () => string = once(() => {
  const address = './sw.js';
  const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
