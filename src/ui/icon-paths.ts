/** Strokes on a 24 × 24 grid, drawn two units wide with round ends. */
export const iconPaths = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M9 6l6 6-6 6',
  open: 'M6 9l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  check: 'M5 13l4 4L19 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  edit: 'M4 20h4L19 9l-4-4L4 16v4M13 7l4 4',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  share: 'M12 15V3M8 7l4-4 4 4M6 11H5v10h14V11h-1',
  download: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  file: 'M14 3H6v18h12V7l-4-4v4h4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 8v.01',
  warn: 'M12 4L2.5 20h19L12 4M12 10v4M12 17v.01',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  wait: 'M12 3a9 9 0 1 1-9 9',
} as const;

export type IconName = keyof typeof iconPaths;
