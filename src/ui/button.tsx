import type { ComponentProps, MouseEvent } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import styles from './button.module.css';

type Look = {
  /** One primary button on a screen; `quiet` has no border until touched. */
  tone?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName | undefined;
  /** As wide as its place. */
  wide?: boolean | undefined;
};

type ButtonProps = Look & { busy?: boolean | undefined } & ComponentProps<'button'>;

/** While busy it keeps its place and the focus, says so, and does nothing more when pressed. */
export function Button({
  tone = 'secondary',
  icon,
  wide,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useWords();
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  const sign = busy ? 'wait' : icon;
  return (
    <button
      type="button"
      {...rest}
      className={styles.button}
      data-tone={tone}
      data-wide={wide}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {sign && <Icon name={sign} />}
      <span>{children}</span>
      {busy && <span className="visually-hidden"> {t('ui.busy.label')}</span>}
    </button>
  );
}

type ButtonLinkProps = Look & { href: string } & Omit<ComponentProps<'a'>, 'href'>;

/** Goes somewhere: a link that looks like a button. */
export function ButtonLink({ tone = 'secondary', icon, wide, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={styles.button} data-tone={tone} data-wide={wide}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

type IconButtonProps = { label: string; icon: IconName } & Omit<ComponentProps<'button'>, 'children'>;

/** For signs everybody knows (close, more, less); the label is read out and shown on hover. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={styles.icon} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
