import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { InLanguage } from './in-language.tsx';
import { TriedItem } from './tried-item.tsx';

type ItemPreviewProps = { readonly questionnaire: Questionnaire; readonly item: Item };

/** One item as a respondent meets it, in each language. */
export function ItemPreview({ questionnaire, item }: ItemPreviewProps) {
  const { t } = useWords();
  return (
    <InLanguage languages={questionnaire.languages}>
      {questionnaire.joint && <p>{t(item.kind === 'step' ? 'preview.joint.step' : 'preview.joint.gate')}</p>}
      <TriedItem key={`${item.id} ${item.kind}`} questionnaire={questionnaire} item={item} />
    </InLanguage>
  );
}
