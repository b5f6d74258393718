import { commonPasswords } from "./common-passwords.ts";

export const shortestPassword = 10;
export const longestPassword = 200;

type Person = { name?: string | undefined; email?: string | undefined };

/** Why a password is refused: null when it may be had. */
export function passwordProblem(
  password: string,
  person: Person = {},
): "short" | "easy" | "own" | null {
  if (password.length < shortestPassword) return "short";
  if (isEasy(password)) return "easy";
  return isOwn(password, person) ? "own" : null;
}

const fewestSigns = 4;
const longestBeat = 5;
const rows = ["abcdefghijklmnopqrstuvwxyzåäö", "01234567890", "qwertyuiopåasdfghjklöäzxcvbnm"];
const letterFor: Record<string, string> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Few signs, one beat again and again, a walk along the keyboard, or a common word in disguise. */
function isEasy(password: string): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  if (new Set(text).size < fewestSigns) return true;
  if (beatOf(text).length <= longestBeat) return true;
  if (isWalk(text)) return true;
  const word = text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const undone = word.replaceAll(/[013457@$!]/g, (sign) => letterFor[sign] ?? sign);
  const bare = [lettersIn(undone), lettersIn(text)];
  return bare.some((letters) => commonPasswords.has(beatOf(letters)));
}

/** Longest part that is not somebody's own, for their name or address to be refused. */
const ownRest = 4;
const shortestName = 4;

/** Their address or name, with next to nothing added. */
function isOwn(password: string, { name = "", email = "" }: Person): boolean {
  const text = signsIn(password);
  const own = [signsIn(email), signsIn(email.split("@")[0] ?? ""), signsIn(name)];
  return own.some(
    (part) =>
      part.length >= shortestName && text.includes(part) && text.length - part.length <= ownRest,
  );
}

/** The shortest part that, said again and again, is the whole: "abab" is "ab" twice. */
function beatOf(text: string): string {
  const again = (text + text).indexOf(text, 1);
  const exact = text.slice(0, again);
  if (exact.length < text.length) return exact;
  // the last time may break off: "abcabcab"
  for (let length = 1; length <= longestBeat && length * 2 < text.length; length++) {
    const beat = text.slice(0, length);
    if (beat.repeat(Math.ceil(text.length / length)).startsWith(text)) return beat;
  }
  return text;
}

/** One or two stretches of the alphabet, the digits or the keys, forwards or backwards. */
function isWalk(text: string): boolean {
  const ways = rows.flatMap((row) => [row, [...row].reverse().join("")]);
  const reach = (from: string) => {
    let longest = 0;
    for (const way of ways) {
      let length = longest;
      while (length < from.length && way.includes(from.slice(0, length + 1))) length++;
      longest = length;
    }
    return longest;
  };
  const first = reach(text);
  return first + reach(text.slice(first)) >= text.length;
}

/** Its letters without their marks: ä is typed as a by whoever guesses. */
function lettersIn(text: string): string {
  return text.normalize("NFKD").replaceAll(/[^\p{L}]/gu, "");
}

function signsIn(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
