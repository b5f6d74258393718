import { expect, it } from "vitest";
import { analyzeText } from "#domain/analysis/analyze.ts";
import { phraseOf } from "./phrase.ts";
import { titleOf } from "./title.ts";

const said = (texts: string[]) =>
  texts.map((text, at) => {
    const cue = { kind: "failure", start: 0, end: text.length };
    const language = /[äö]|kk|ss/.test(text) ? ("fi" as const) : ("en" as const);
    return { id: `${at}`, start: 0, text, language, cues: [cue], pain: 0.9, gain: 0 };
  });

it("a theme is not named by what only makes sense where it was said", () => {
  const { title } = titleOf(
    said(["Yes, yes.", "It did.", "The payment failed at the last step.", "Why?"]),
  );
  expect(title).toBe("The payment failed at the last step");
});

it("a theme is named in the language of most who speak of it", () => {
  const group = [
    "Maksu epäonnistui taas.",
    "Maksaminen ei onnistunut kortilla.",
    "Payment failed.",
  ];
  expect(titleOf(said(group), "en").title).toMatch(/^Maks/);
});

it.each([
  [
    "So well, I had to call three times before anyone answered, and it was raining and my dog was with me the whole time",
    /^I had to call three times before anyone answered/,
  ],
  ['Lääkärin puhelinaika klo 12-12.30", soitin 41 kertaa.', /^[^"]+$/],
  ["Wow, the parcel came broken 🙃", /^The parcel came broken$/],
  ["I ask and then it's a ticket again. (pause, laughs) Every time.", /^[^()]+$/],
])("a title is a whole clause without fillers, loose marks or emoji: %s", (text, wanted) => {
  const [found] = analyzeText({ text, whole: true });
  const title = found ? phraseOf(found) : "";
  expect(title).toMatch(wanted);
  expect(title.length).toBeLessThanOrEqual(75);
});
