import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Words } from '#i18n/words.ts';

/** What is missing or wrong, said at its own place: without its name. */
export function faultInWords(error: QuestionnaireError, words: Words): string {
  const { t } = words;
  switch (error.kind) {
    case 'missing-language':
      return t('editor.fault.missing');
    case 'shape':
      if (error.code === 'missing-field') return t('editor.fault.missing');
      if (error.code === 'too-small') return t('editor.fault.too-small', { limit: error.limit });
      if (error.code === 'too-big') return t('editor.fault.too-big', { limit: error.limit });
      return t('editor.fault.other');
    case 'too-high':
      return t('editor.fault.too-big', { limit: error.limit });
    case 'duplicate':
      return t('editor.fault.duplicate');
    case 'unknown':
      return t('editor.fault.unknown');
    case 'missing-facet':
      return t('editor.fault.missing-facet');
    case 'empty':
      return t(`editor.fault.empty-${error.of}`);
    case 'in-no-form':
      return t('editor.fault.in-no-form');
    case 'not-joint':
      return t('editor.fault.not-joint');
    case 'not-about':
      return t(`editor.fault.not-about-${error.why}`);
    case 'step-alone':
      return t('editor.fault.step-alone');
    case 'first-band':
      return t('editor.fault.first-band');
    case 'band-order':
      return t('editor.fault.band-order', { before: error.before });
    case 'undeclared-language':
    case 'too-large':
    case 'hostile-key':
    case 'newer-format':
      return t('editor.fault.other');
  }
}
