import type { ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** What was read, once it is there. 'Could not read' never looks like 'empty': it says so and offers another try. */
export function Loaded<T>({
  live,
  children,
}: {
  readonly live: Live<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const { t } = useWords();
  if (live.state === 'ready') return children(live.value);
  if (live.state === 'loading') return null;
  return (
    <Banner
      tone="error"
      title={t('ui.failed.title')}
      actions={<Button onClick={() => location.reload()}>{t('app.error.reload')}</Button>}
    >
      {t('ui.failed.text')}
    </Banner>
  );
}
