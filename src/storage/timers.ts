/** Calls `act` once after so many milliseconds, unless the returned function is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** Calls `act` every so many milliseconds until the returned function is called. */
export type Every = After;

export const afterTimeout: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

export const everyInterval: Every = (milliseconds, act) => {
  const timer = setInterval(act, milliseconds);
  return () => clearInterval(timer);
};
