import { useRef } from 'react';
import type { IconName } from './icon-paths.ts';
import { Button } from './button.tsx';

type FileButtonProps = {
  children: string;
  /** As in HTML: `.csv,.txt` */
  accept: string;
  tone?: 'primary' | 'secondary' | 'quiet';
  icon?: IconName;
  busy?: boolean | undefined;
  onFile: (file: File) => void;
};

/** Asks for one file of the device; the same file can be taken again. */
export function FileButton({ children, accept, onFile, icon = 'file', ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
