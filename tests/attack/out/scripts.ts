// What of a script is neither text between quotes nor a remark: what is done.

/** R (R Language Definition, 10.3): strings with the escapes that it knows, remarks to the end of the line. */
const inR = /"(?:[^"\\\p{Cc}]|\\(?:[nrtbf\\"']|u(?!0000|[dD][89a-fA-F])[0-9a-fA-F]{4}))*"|#[^\n]*/gu;

/** SPSS: between apostrophes, two of them for one. */
const inSpss = /'(?:[^'\n]|'')*'|"[^"\n]*"|^\*[^\n]*\.$/gm;

export const doneInR = (script: string): string => script.replaceAll(inR, '""');
export const doneInSpss = (script: string): string => script.replaceAll(inSpss, "''");

/** Letters of commands and names of columns. */
export const plainCode = /^[\w\s.,;()$<>\-[\]{}=+!&|/:'"*]*$/;
