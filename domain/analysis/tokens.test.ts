import { expect, it } from "vitest";
import { fact } from "./facts.ts";
import { hostileText } from "./fixtures/hostile.ts";
import { tokenize } from "./tokens.ts";

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´:-][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{M}\p{N}]/gu;

it.each([
  ["joints", "I didn’t e-mail at 10:30 -- 'no', ns. 9-17: 'a'b'' x-"],
  ["other scripts", "Ⅷ ½ 中文。か ｶ עברית привет İß a\u0301o\u0308 𝒳𐐀"],
  ["pictures and broken halves", "🙂👨‍👩‍👧 ©™ℹ \ud800x\udc00 \ufeff\u200b\u2028 5️⃣"],
  ...Array.from({ length: 60 }, (_, number) => [`hostile ${number}`, hostileText(number)]),
])("words and marks are what one pattern says they are: %s", (_, text = "") => {
  const found = tokenize(text).map(({ start, end }) => ({ start, end }));
  const wanted = [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
  }));
  expect(found).toEqual(wanted);
});

it("what is found out about a word is found once for each way it is spelt, however often it is said", () => {
  const sought: string[] = [];
  const lengthOf = fact(({ word }) => {
    sought.push(word);
    return word.length;
  });
  const lengths = tokenize("Waited, waited and waited").map(lengthOf);
  expect(lengths).toEqual([6, 1, 6, 3, 6]);
  expect(sought).toEqual(["waited", ",", "waited", "and"]);
});
