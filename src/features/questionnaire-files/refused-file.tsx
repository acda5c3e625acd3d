import type { Refused } from '#exchange/questionnaire/read-file.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';
import { LeftList, WrongList } from './finding-list.tsx';
import { MendIt } from './mend-it.tsx';

/** All that has to be mended before the file can be taken; a file of a partnership is shown its own door. */
export function RefusedFile({ refused: { wrong, left, unfinished } }: { readonly refused: Refused }) {
  const { t } = useWords();
  if (wrong.some(({ kind }) => kind === 'partnership-file')) {
    return (
      <Banner
        tone="error"
        title={t('qfile.import.nothing-kept')}
        actions={<ButtonLink href="#/open">{t('qfile.import.open-file')}</ButtonLink>}
      >
        {t('qfile.wrong.partnership-file')}
      </Banner>
    );
  }
  return (
    <Stack gap="l">
      <Banner tone="error" title={t('qfile.import.nothing-kept')}>
        {t('qfile.import.correct')}
      </Banner>
      {unfinished && <MendIt sketch={unfinished} />}
      <WrongList wrong={wrong} />
      {left.length > 0 && (
        <Disclosure title={t('qfile.import.would-leave')}>
          <LeftList left={left} />
        </Disclosure>
      )}
    </Stack>
  );
}
