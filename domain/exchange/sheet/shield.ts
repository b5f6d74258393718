/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that
 * begins with such an apostrophe itself: taking one away gives back the very text.
 */
export function shieldFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

export function unshieldFormula(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}

const dangerous = /^'*[=+\-@\t\r]/;
