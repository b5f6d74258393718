import { describe, expect, it } from "vitest";
import { analyzeText } from "./analyze.ts";

describe("the customer's own words", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "numbered questions and answers",
      "survey",
      "Q1: What was hard?\nA1: Finding the form.\nQ2: Anything else?\nA2: It crashed.",
      ["Finding the form.", "It crashed."],
    ],
    [
      "numbered questions in Finnish",
      "interview",
      "Kysymys 1: Mikä oli vaikeaa?\nVastaus: Lomake.\nKysymys 2: Muuta?\nVastaus: Ei.",
      ["Lomake.", "Ei."],
    ],
    [
      "labels with the time behind them",
      "interview",
      "Haastattelija (00:12): Miten?\nVastaaja 1 (00:15): Jonotin.",
      ["Jonotin."],
    ],
    [
      "the time before the name",
      "interview",
      "00:00:12 Interviewer: And then?\n00:00:15 Maria: The page froze.",
      ["The page froze."],
    ],
    [
      "names on lines of their own",
      "interview",
      "Interviewer\nHow did it go?\n\nMaria\nIt froze twice.\nThen it died.\n\nInterviewer\nAnd then?\n\nMaria\nI gave up.",
      ["It froze twice.", "Then it died.", "I gave up."],
    ],
    [
      "a chat with names and times above each line",
      "chat",
      "Ann  10:15 AM\ncannot log in\nSupport  10:16 AM\ntry again\nAnn  10:17 AM\nstill no",
      ["cannot log in", "still no"],
    ],
    [
      "an exported chat with dates",
      "chat",
      "[12/03/2024, 10:15:22] Ann: cannot log in\n[12/03/2024, 10:16:01] Support: try again",
      ["cannot log in"],
    ],
    [
      "a dash after the role",
      "interview",
      "Tutkija – Miten meni?\nHaastateltava – Huonosti, jonotin.",
      ["Huonosti, jonotin."],
    ],
    [
      "unnamed speakers, of whom one asks",
      "interview",
      "Speaker 1: How did you book?\nSpeaker 2: I rang.\nSpeaker 1: And then?\nSpeaker 2: Rang again.",
      ["I rang.", "Rang again."],
    ],
    [
      "several interviewees and a moderator",
      "focus_group",
      "H1: Jono oli pitkä.\nModeraattori: Miksi?\nH2: Yksi kassa auki.",
      ["Jono oli pitkä.", "Yksi kassa auki."],
    ],
    [
      "numbered rows of a survey",
      "survey",
      "1. Odotin liian kauan\n2) Staff were nice\n12. Price too high",
      ["Odotin liian kauan", "Staff were nice", "Price too high"],
    ],
    [
      "days of a diary, of which a date alone says nothing",
      "diary",
      "Tue evening. It crashed twice.\nWed: nothing.\n3.2.\nDay 3\nTiistai ilta. Laite ei käynnisty.\nPäivä 4: luovutin.",
      ["It crashed twice.", "Wed: nothing.", "Laite ei käynnisty.", "Päivä 4: luovutin."],
    ],
  ];
  it.each(cases)("are found in %s", (_, sourceType, text, wanted) => {
    const found = analyzeText({ text, sourceType });
    expect(found.map((excerpt) => excerpt.text)).toEqual(wanted);
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  });

  it("are no finding when they only say when it was", () => {
    for (const text of ["Tue evening.", "Ma 3.2. klo 10", "Day 3", "12 March 2024"]) {
      const [only] = analyzeText({ text, sourceType: "diary", whole: true });
      expect(only).toMatchObject({ label: "neutral", pain: 0, gain: 0 });
    }
  });
});
