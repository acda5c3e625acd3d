import styles from './code.module.css';

/** A receipt code, large enough to be written down. */
export function Code({ code }: { readonly code: string }) {
  return <p className={styles['code']}>{code}</p>;
}
