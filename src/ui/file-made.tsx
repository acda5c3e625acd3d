import { useWords } from '#i18n/words-context.tsx';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { shareFile, takesFile } from './hand-out.ts';

/** A file that was made and downloaded: where it lies, and the way to other people where the device takes it. */
export function FileMade({ file }: { readonly file: File }) {
  const { t } = useWords();
  return (
    <Banner
      tone="good"
      actions={
        takesFile(file) && (
          <Button icon="share" onClick={() => void shareFile(file)}>
            {t('files.out.share')}
          </Button>
        )
      }
    >
      {t('files.out.downloaded', { name: file.name })}
    </Banner>
  );
}
