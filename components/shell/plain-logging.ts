/**
 * What Yjs asks of lib0/logging, without its colours: those bring a printer of HTML and a library of
 * schemas to every page with a map (see next.config.ts).
 */
const none = "";

export { none as BOLD, none as ORANGE, none as RED, none as UNBOLD };

export const warn = (...words: unknown[]) => console.warn(...words);
export const print = (...words: unknown[]) => console.warn(...words.filter((word) => word !== ""));
