import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Progress, Waiting } from '#ui/progress.tsx';
import type { InstallError } from './install-example.ts';
import type { Installation } from './use-install.ts';

type InstallStateProps = {
  readonly installation: Installation;
  readonly onStop: () => void;
  readonly onRetry: () => void;
};

/** How far it is, or what went wrong and what to do; nothing once all is there. */
export function InstallState({ installation, onStop, onRetry }: InstallStateProps) {
  const { t } = useWords();
  switch (installation.state) {
    case 'running':
      return (
        <>
          <Progress
            label={t('example.progress.label')}
            segments={[{ id: 'all', label: t('example.progress.label'), ...installation }]}
          />
          <Waiting onStop={onStop}>{t('example.progress.waiting')}</Waiting>
        </>
      );
    case 'failed':
      return (
        <Banner
          tone="error"
          title={t('example.failure.title')}
          actions={
            needsReload(installation.error) ? (
              <Button onClick={() => location.reload()}>{t('app.error.reload')}</Button>
            ) : (
              <Button onClick={onRetry}>{t('example.failure.retry')}</Button>
            )
          }
        >
          {inWords(installation.error, t)}
        </Banner>
      );
    case 'ready':
      return null;
  }
}

const needsReload = ({ kind }: InstallError): boolean => kind === 'newer-version' || kind === 'reload-needed';

const known = ['storage-full', 'storage-refused', 'newer-version', 'reload-needed'] as const;

function inWords({ kind }: InstallError, t: Words['t']): string {
  const one = known.find((each) => each === kind);
  return one ? t(`storage.error.${one}`) : t('example.failure.other');
}
