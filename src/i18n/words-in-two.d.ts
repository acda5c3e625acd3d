declare module '*.json?first' {
  const sentences: Readonly<Record<string, string>>;
  export default sentences;
}
declare module '*.json?rest' {
  const sentences: Readonly<Record<string, string>>;
  export default sentences;
}
