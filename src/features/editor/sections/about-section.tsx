import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { Stack } from '#ui/stack.tsx';
import { LanguagesFields } from './languages-fields.tsx';
import { SourcesFields } from './sources-fields.tsx';
import { TextFields } from './text-fields.tsx';

/** What it is called, what for, who answers, in which languages, whether alone or together, where it comes from. */
export function AboutSection(editing: Editing) {
  const { t } = useWords();
  const { sketch, change } = editing;
  return (
    <Stack gap="l">
      <Stack>
        <TextFields
          editing={editing}
          path={['title']}
          label={t('editor.about.title')}
          text={sketch.title}
          write={(before, title) => ({ ...before, title })}
        />
        <TextFields
          editing={editing}
          path={['purpose']}
          label={t('editor.about.purpose')}
          text={sketch.purpose}
          write={(before, purpose) => ({ ...before, purpose })}
        />
        <TextFields
          editing={editing}
          path={['audience']}
          label={t('editor.about.audience')}
          text={sketch.audience}
          optional
          write={(before, audience) => ({ ...before, audience })}
        />
      </Stack>
      <div id={fieldId(['joint'])} tabIndex={-1}>
        <Choice
          name="joint"
          label={t('editor.joint.title')}
          value={[sketch.joint ? 'together' : 'alone']}
          onChange={({ target }) => {
            const { joint: _joint, ...alone } = sketch;
            change(target.value === 'together' ? { ...alone, joint: true } : alone);
          }}
          options={[
            { value: 'alone', title: t('editor.joint.alone'), explanation: t('editor.joint.alone-hint') },
            {
              value: 'together',
              title: t('editor.joint.together'),
              explanation: t('editor.joint.together-hint'),
            },
          ]}
        />
      </div>
      <LanguagesFields {...editing} />
      <SourcesFields {...editing} />
    </Stack>
  );
}
