import { expect, it } from "vitest";
import { mentionBeing, mentionsIn, stopAfterName } from "./mentions.ts";

const people = [
  { id: "a", name: "Aino" },
  { id: "av", name: "Aino Virtanen" },
  { id: "o", name: "Örjan Å" },
];

it.each([
  ["@Aino, could you look?", ["a"]],
  ["thanks @aino virtanen!", ["av"]],
  ["@Ainola is a house", []],
  ["write to me@Aino", []],
  ["@Örjan Å ja @Aino", ["o", "a"]],
  ["@Aino@Aino", ["a"]],
  ["no one", []],
])("%s names %j", (text, wanted) => {
  expect(mentionsIn(text, people).map(({ userId }) => userId)).toEqual(wanted);
});

it("a mention is where its name stands, to the character", () => {
  const text = "🙂 katsopa @Örjan Å, kiitos";
  const [mention] = mentionsIn(text, people);
  expect(text.slice(mention?.start, mention?.end)).toBe("@Örjan Å");
});

it("knows the name that is being written before the caret", () => {
  expect(mentionBeing("Hei @Ai", 7)).toEqual({ start: 4, query: "Ai" });
  expect(mentionBeing("Hei @Aino Vi", 12)).toEqual({ start: 4, query: "Aino Vi" });
  expect(mentionBeing("Hei @Aino, kiitos", 17)).toBeNull();
  expect(mentionBeing("a@b", 3)).toBeNull();
  expect(mentionBeing("nothing", 4)).toBeNull();
});

it.each([
  ["@Aino ", "@Aino .", 6, "@Aino."],
  ["@Aino  kiitos", "@Aino , kiitos", 6, "@Aino, kiitos"],
  ["@Aino ", "@Aino k", 6, null],
  ["@Aino ", "@Aino ..", 6, null],
  ["Hei @Aino ", "Hei. @Aino ", 10, null],
  ["@Aino", "@Aino.", 5, null],
])("after %j, %j", (before, after, at, wanted) => {
  expect(stopAfterName(before, after, at)).toBe(wanted);
});
