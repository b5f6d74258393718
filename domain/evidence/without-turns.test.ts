import { expect, test } from "vitest";
import { speakerPseudonym } from "./speaker.ts";
import { withoutTurns } from "./without-turns.ts";

const talk = [
  "Moderator: Miten jonottaminen sujui?",
  "Aino: Seisoin tunnin ulkona.",
  "Sataa vettä, eikä kukaan kertonut mitään.",
  "Veikko: Minä pääsin heti.",
  "Aino: Se harmitti.",
].join("\n");

const without = (name: string, text = talk) =>
  withoutTurns(text, {
    sourceType: "focus_group",
    isTheirs: (speaker) => speakerPseudonym(speaker, "Ryhmä 1") === name,
  });

test("a talk keeps its turns and loses the words of the one who withdrew", () => {
  const { text, turns, isEmpty } = without("Aino (Ryhmä 1)");
  expect(text).toBe(
    [
      "Moderator: Miten jonottaminen sujui?",
      "Aino: […]",
      "Veikko: Minä pääsin heti.",
      "Aino: […]",
    ].join("\n"),
  );
  expect({ turns, isEmpty }).toEqual({ turns: 2, isEmpty: false });
});

test("a talk that somebody else is in stays as it is", () => {
  expect(without("P07")).toMatchObject({ text: talk, turns: 0, spans: [], isEmpty: false });
});

test("what was cut is not cut again, and nothing is left when everybody withdrew", () => {
  const once = without("Aino (Ryhmä 1)").text;
  expect(without("Aino (Ryhmä 1)", once)).toMatchObject({ text: once, turns: 0 });
  expect(without("Veikko (Ryhmä 1)", once)).toMatchObject({ turns: 1, isEmpty: true });
});

test("words of theirs that stand elsewhere go too, each once", () => {
  const at = talk.indexOf("Miten");
  const { text, turns } = withoutTurns(talk, {
    sourceType: "focus_group",
    isTheirs: (speaker) => speaker === "Veikko",
    also: [
      { start: at, end: at + 5 },
      { start: talk.indexOf("pääsin"), end: talk.indexOf("pääsin") + 6 },
    ],
  });
  expect(text).toContain("Moderator: […] jonottaminen");
  expect(text).toContain("Veikko: […]\nAino: Se harmitti.");
  expect(turns).toBe(1);
});
