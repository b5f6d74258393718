import { expect, test } from "vitest";
import { speakerPseudonym } from "#domain/evidence/speaker.ts";
import { withoutTurns } from "./without-turns.ts";

const talk = [
  "Moderator: Miten jonottaminen sujui?",
  "Aino: Seisoin tunnin ulkona.",
  "Sataa vettä, eikä kukaan kertonut mitään.",
  "Veikko: Minä pääsin heti.",
  "Aino: Se harmitti.",
].join("\n");

const without = (name: string) =>
  withoutTurns(talk, {
    sourceType: "focus_group",
    isTheirs: (speaker) => speakerPseudonym(speaker, "Ryhmä 1") === name,
    mark: "[…]",
  });

test("a talk keeps its turns and loses the words of the one who withdrew", () => {
  const { text, count } = without("Aino (Ryhmä 1)");
  expect(text).toBe(
    [
      "Moderator: Miten jonottaminen sujui?",
      "Aino: […]",
      "Veikko: Minä pääsin heti.",
      "Aino: […]",
    ].join("\n"),
  );
  expect(count).toBe(2);
});

test("a talk that somebody else is in stays as it is", () => {
  expect(without("P07")).toEqual({ text: talk, count: 0 });
});
