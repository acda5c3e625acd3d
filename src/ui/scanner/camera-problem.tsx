import type { Key } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { NoCamera } from './camera.ts';

type Sentences = { readonly title: Key; readonly text: Key };

const sentences: { readonly [P in NoCamera]: Sentences } = {
  refused: { title: 'scanner.refused.title', text: 'scanner.refused.text' },
  none: { title: 'scanner.none.title', text: 'scanner.none.text' },
  insecure: { title: 'scanner.insecure.title', text: 'scanner.insecure.text' },
  broken: { title: 'scanner.broken.title', text: 'scanner.broken.text' },
};

type CameraProblemProps = { readonly problem: NoCamera; readonly onAgain: () => void };

/** Why there is no picture, and what to do instead. Over plain http trying again changes nothing (F27). */
export function CameraProblem({ problem, onAgain }: CameraProblemProps) {
  const { t } = useWords();
  const { title, text } = sentences[problem];
  return (
    <Banner
      tone="warn"
      title={t(title)}
      actions={problem !== 'insecure' && <Button onClick={onAgain}>{t('scanner.again.action')}</Button>}
    >
      {t(text)} {t('scanner.problem.instead')}
    </Banner>
  );
}
