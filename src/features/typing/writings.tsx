import { useState } from 'react';
import { longestText } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { PairingCode } from '#domain/responses/response.ts';
import type { TypedSheet, Writing } from '#domain/responses/typed-sheet.ts';
import { answerIn, writeInto, written } from '#domain/responses/typed-twice.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { writingName } from './names.ts';
import type { Typing } from './use-typing.ts';

type WritingsProps = {
  readonly sheet: TypedSheet;
  readonly assessment: Assessment;
  readonly typing: Typing;
};

/** What was written on the form: answers in words stand open, comments and the code word wait folded. */
export function Writings({ sheet, assessment, typing }: WritingsProps) {
  const words = useWords();
  const { t } = words;
  const { draft, change } = typing;
  const [shown] = useState(() =>
    draft.pairing !== undefined || sheet.writings.some((one) => written(draft, one) !== '') ? 1 : 0,
  );
  const field = (writing: Writing) => (
    <TextArea
      key={keyOf(writing)}
      label={writingName(words, writing)}
      rows={1}
      maxLength={longestText}
      defaultValue={textIn(draft, writing)}
      onChange={({ target }) => change((before) => writeInto(before, assessment, writing, target.value))}
    />
  );
  const comments = sheet.writings.filter(({ kind }) => kind === 'comment');
  return (
    <Stack>
      {sheet.writings.filter(({ kind }) => kind === 'open').map(field)}
      <Disclosure title={t('typing.writings.title')} shown={shown}>
        <Stack>
          <WordField typing={typing} />
          {comments.map(field)}
        </Stack>
      </Disclosure>
    </Stack>
  );
}

/** The code word; half of one is kept on the screen alone. */
function WordField({ typing: { draft, change } }: Pick<WritingsProps, 'typing'>) {
  const { t } = useWords();
  const [word, setWord] = useState(draft.pairing ?? '');
  const fits = word === '' || PairingCode.safeParse(word).success;
  const write = (typed: string) => {
    const next = typed.trim().toLowerCase();
    setWord(next);
    change(({ pairing: before, ...others }) => {
      const pairing = PairingCode.safeParse(next).success ? next : undefined;
      const revision = others.revision + (pairing === before ? 0 : 1);
      return pairing === undefined ? { ...others, revision } : { ...others, pairing, revision };
    });
  };
  return (
    <TextField
      label={t('answer.pairing.label')}
      value={word}
      autoCapitalize="none"
      error={fits ? undefined : t('answer.pairing.wrong')}
      onChange={({ target }) => write(target.value)}
    />
  );
}

const keyOf = (writing: Writing): string =>
  `${writing.questionnaire.id} ${writing.kind === 'open' ? writing.item.id : writing.dimension.id} ${writing.kind}`;

/** As it was typed, spaces at its ends included. */
function textIn(draft: Draft, writing: Writing): string {
  if (writing.kind === 'comment') return written(draft, writing);
  const value = answerIn(draft, writing);
  return typeof value === 'object' && 'text' in value ? value.text : '';
}
