/** Lets the page show what it has to between two parts of long work. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));
