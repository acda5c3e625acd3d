import type { Id } from '#domain/ids.ts';
import { receiptCode } from '#domain/responses/receipt.ts';
import { useWords } from '#i18n/words-context.tsx';

/** On a shared device the code stands above the answers from the first item on: Back or a reload asks for it. */
export default function OwnCode({ draft }: { readonly draft: Id }) {
  const { t } = useWords();
  return t('answer.own.code', { code: receiptCode(draft) });
}
