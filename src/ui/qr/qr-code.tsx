import { Suspense, use, useMemo } from 'react';
import { drawCodes, type DrawnCode } from './draw-codes.ts';
import { loadEncoder } from './load-encoder.ts';
import styles from './qr-code.module.css';

type QrCodeProps = {
  readonly text: string;
  /** What it is, for those who cannot see it: 'Invitation to …'. */
  readonly label: string;
};

/** A code for cameras: dark on white in every theme, as large as its place, sharp at every size and on paper. */
export function QrCode({ text, label }: QrCodeProps) {
  return (
    <Suspense fallback={<div className={styles.blank} />}>
      <Encoded text={text} label={label} />
    </Suspense>
  );
}

function Encoded({ text, label }: QrCodeProps) {
  const codes = useDrawn(useMemo(() => [text], [text]));
  return codes.map((code) => <CodePicture key={code.text} code={code} label={label} />);
}

/** Suspends until the encoder is there. */
export function useDrawn(texts: readonly string[]): readonly DrawnCode[] {
  const encode = use(loadEncoder());
  return useMemo(() => drawCodes(texts, encode), [texts, encode]);
}

export function CodePicture({ code, label }: { readonly code: DrawnCode; readonly label: string }) {
  const { side, path } = code;
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
