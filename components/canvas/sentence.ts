const SPOKEN_LETTERS = 200;

/**
 * A card's text as one sentence of what is said aloud: the beginning of a long one, as whoever goes on
 * must not have to wait for all of it, and a full stop where it has no end of its own.
 */
export function sentence(text: string): string {
  const whole = text.trim();
  if (whole === "") return "";
  const said =
    whole.length > SPOKEN_LETTERS ? `${whole.slice(0, SPOKEN_LETTERS).trimEnd()}…` : whole;
  return /[.!?…:][)"'”’»\]]*$/u.test(said) ? said : `${said}.`;
}
