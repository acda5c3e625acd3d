import { useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { Stack } from '#ui/stack.tsx';

type RemovalDialogProps = {
  readonly title: string;
  /** How many items hang on it. */
  readonly count: number;
  /** Where they may go instead. */
  readonly targets: readonly { readonly id: Slug; readonly title: string }[];
  readonly onRemove: (to: Slug | null) => void;
  readonly onClose: () => void;
};

const away = '';

/** Asks what becomes of the items of something that is removed. */
export function RemovalDialog({ title, count, targets, onRemove, onClose }: RemovalDialogProps) {
  const { t } = useWords();
  const [to, choose] = useState<string>(targets[0]?.id ?? away);
  return (
    <ConfirmDialog
      open
      danger
      title={title}
      confirm={t('editor.remove.action')}
      onConfirm={() => onRemove(to === away ? null : to)}
      onClose={onClose}
    >
      <Stack>
        {targets.length === 0 ? (
          <p>{t('editor.remove.with', { count })}</p>
        ) : (
          <Choice
            name="to"
            label={t('editor.remove.where', { count })}
            value={[to]}
            onChange={({ target }) => choose(target.value)}
            options={[
              ...targets.map(({ id, title: name }) => ({
                value: id,
                title: t('editor.remove.to', { name }),
              })),
              { value: away, title: t('editor.remove.away') },
            ]}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
