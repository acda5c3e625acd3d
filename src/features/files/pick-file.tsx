import type { ComponentProps } from 'react';
import { FileButton } from '#ui/file-button.tsx';

/** How a file of ours may be called on its way through chats and mails; what it is, its content tells. */
const accepted = '.txt,.json,text/plain,application/json';

export function PickFile(look: Omit<ComponentProps<typeof FileButton>, 'accept'>) {
  return <FileButton {...look} accept={accepted} />;
}
