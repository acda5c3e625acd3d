const place = 'pacts-survey.reloaded';

/**
 * A part of the app that is gone after a deploy, before all of it lay on the device: the page is loaded anew, once in a
 * tab; a second time the error page is left standing (F17). Stops listening when the returned function is called.
 */
export function reloadWhenPartIsGone(): () => void {
  window.addEventListener('vite:preloadError', reloadOnce);
  return () => window.removeEventListener('vite:preloadError', reloadOnce);
}

function reloadOnce(): void {
  // Without network a new page would not be there either.
  if (!navigator.onLine || sessionStorage.getItem(place)) return;
  sessionStorage.setItem(place, 'yes');
  location.reload();
}
