import { plainWord } from "./words.ts";

/** How a column or a lane counts its feelings: -2 to 2 as we do, or 1 to 5 as surveys do. */
export type FeelingScale = "around-zero" | "one-to-five";

/** Of 1 to 5 it can only be told when nothing is below one and something is above two. */
export function scaleOf(texts: readonly string[]): FeelingScale {
  const numbers = texts.map(numberOf).filter((value) => value !== null);
  const isFive = numbers.some((value) => value > 2) && numbers.every((value) => value >= 1);
  return isFive ? "one-to-five" : "around-zero";
}

/** -2 to 2, or null for what is no feeling; `clamped` when the number was beyond the scale. */
export function parseFeeling(
  text: string,
  scale: FeelingScale,
): { value: number; clamped: boolean } | null {
  const number = numberOf(text);
  if (number !== null) {
    const centred = scale === "one-to-five" ? number - 3 : number;
    const value = Math.round(Math.min(2, Math.max(-2, centred)) * 10) / 10;
    return { value: value === 0 ? 0 : value, clamped: Math.abs(centred) > 2 };
  }
  const found = byMark.get(text.trim()) ?? byWord.get(plainWord(text)) ?? emojiIn(text);
  return found === undefined ? null : { value: found, clamped: false };
}

/** "1,5", "−2" with a true minus, "+1", "4/5". */
function numberOf(text: string): number | null {
  const tidy = text
    .trim()
    .replaceAll("−", "-")
    .replace(",", ".")
    .replace(/\s*\/\s*5$/, "");
  return /^[+-]?\d{1,3}(?:\.\d+)?$/.test(tidy) ? Number(tidy) : null;
}

function emojiIn(text: string): number | undefined {
  for (const character of text) {
    const value = byEmoji.get(character);
    if (value !== undefined) return value;
  }
  return undefined;
}

const byMark = new Map([
  ["++", 2],
  ["+", 1],
  ["+-", 0],
  ["+/-", 0],
  ["±", 0],
  ["-", -1],
  ["–", -1],
  ["--", -2],
  ["– –", -2],
]);

const byEmoji = valued([
  [2, "😀 😃 😄 😁 😍 🤩 🥰 🥳 😊 ❤"],
  [1, "🙂 😌 😎 👍 ☺ 😉 🤗"],
  [0, "😐 😑 😶 🤔 😕"],
  [-1, "🙁 ☹ 😟 😒 😞 😔 👎 😓 😰 🥱"],
  [-2, "😡 😠 😢 😭 🤬 😤 😫 😩 😖 😱 😣"],
]);

const byWord = new Map(
  [
    ...valued([
      [
        2,
        "erittäin-positiivinen hyvin-positiivinen erinomainen innostunut ihastunut riemukas very-positive very-happy very-satisfied excellent delighted excited thrilled erittäin-tyytyväinen",
      ],
      [
        1,
        "positiivinen iloinen tyytyväinen hyvä helpottunut toiveikas luottavainen utelias positive happy satisfied good relieved hopeful confident curious pleased",
      ],
      [0, "neutraali odottava ok tasainen neutral okay calm indifferent"],
      [
        -1,
        "negatiivinen huono epävarma turhautunut tyytymätön huolestunut hämmentynyt pettynyt surullinen väsynyt negative bad unsure uncertain frustrated dissatisfied worried confused disappointed sad tired annoyed anxious ärtynyt",
      ],
      [
        -2,
        "erittäin-negatiivinen hyvin-negatiivinen vihainen raivostunut epätoivoinen ahdistunut very-negative very-unhappy very-dissatisfied terrible angry furious desperate erittäin-tyytymätön",
      ],
    ]),
  ].map(([word, value]) => [plainWord(word), value] as const),
);

function valued(rows: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(
    rows.flatMap(([value, all]) => all.split(" ").map((one) => [one, value] as const)),
  );
}
