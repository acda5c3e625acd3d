import { useState } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import { newId } from '#storage/new-id.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { firstTyping } from './begin.ts';
import type { DeskState } from './read-desk.ts';

type NamelessProps = { readonly state: DeskState; readonly onOpen: (draft: Draft) => void };

/** A form whose code cannot be read, or that shares it with its copies: typed in all the same, and what that costs. */
export function Nameless({ state: { assessment, partners }, onOpen }: NamelessProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const partner = partners.find(({ id }) => id === chosen) ?? partners[0];
  return (
    <Disclosure title={t('typing.nameless.title')}>
      <Stack>
        <p>{t('typing.nameless.text')}</p>
        <SelectField
          label={t('typing.nameless.partner')}
          value={partner?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          {partners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        {partner && (
          <Button onClick={() => onOpen(firstTyping(assessment.id, newId(), partner.id))}>
            {t('typing.nameless.action')}
          </Button>
        )}
      </Stack>
    </Disclosure>
  );
}
