import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeText } from "./analyze.ts";

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "H: ",
    "V: ",
    "\n",
    "\r\n",
    "\n\n",
    ". ",
    ", mutta ",
    ", but ",
    "? ",
    "Esim. klo 10.30 ",
    "00:01:02.000 --> 00:01:05.000\n",
    "WEBVTT\n\n",
    "[12:03] Asiakas: ",
    "a\u0308iti odotti ",
    "👩‍👩‍👧 ",
    "\ud83d",
    "Maksu ei mennyt läpi",
    "the app keeps crashing",
  ),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const anySource = fc.constantFrom("interview", "chat", "review", "other");

describe("excerpts of a text", () => {
  it("hold exactly the words their offsets point at, whatever the text is made of", () => {
    fc.assert(
      fc.property(anyText, anySource, fc.boolean(), (text, sourceType, whole) => {
        for (const excerpt of analyzeText({ text, sourceType, whole })) {
          expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
          for (const cue of excerpt.cues) {
            expect(cue.start).toBeGreaterThanOrEqual(excerpt.start);
            expect(cue.end).toBeLessThanOrEqual(excerpt.end);
            expect(cue.end).toBeGreaterThan(cue.start);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("come in order and never overlap", () => {
    fc.assert(
      fc.property(anyText, anySource, (text, sourceType) => {
        let last = 0;
        for (const { start, end } of analyzeText({ text, sourceType })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are whole notes when the text is not to be split", () => {
    const text = "  Odotin tunnin. Sitten kukaan ei tullut, mutta hoitaja soitti.  ";
    expect(analyzeText({ text, whole: true }).map((excerpt) => excerpt.text)).toEqual([
      text.trim(),
    ]);
  });
});

describe("who speaks", () => {
  it("leaves out what the interviewer says, in either language", () => {
    expect(spoken("H: Oliko se kamalaa?\nV: Oli, odotin tunnin.\nH: Harmi.", "interview")).toEqual([
      "Oli, odotin tunnin.",
    ]);
    expect(
      spoken(
        "Interviewer: How did it go?\nP1: It crashed twice.\nInterviewer: I see.",
        "interview",
      ),
    ).toEqual(["It crashed twice."]);
  });

  it("finds the interviewer by the questions when the speakers are names", () => {
    const text = [
      "Aino: Miten varaus sujui?",
      "Kalle: Sivu kaatui.",
      "Aino: Mitä teit sitten?",
      "Kalle: Soitin sinne.",
      "Aino: Vastattiinko?",
      "Kalle: Ei vastattu.",
    ].join("\n");
    expect(spoken(text, "interview")).toEqual(["Sivu kaatui.", "Soitin sinne.", "Ei vastattu."]);
  });

  it("leaves out the service's own lines in a chat, timestamps and all", () => {
    const text =
      "[10:02] Asiakaspalvelu: Hei!\n[10:03] Asiakas: Lasku on väärin.\n[10:04] Botti: Odota.";
    expect(spoken(text, "chat")).toEqual(["Lasku on väärin."]);
  });

  it("reads subtitles of a recording", () => {
    const text =
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Haastattelija>Miten meni?\n\n2\n00:00:03.500 --> 00:00:06.000\n<v P1>Jonotin koko päivän.\n";
    expect(spoken(text, "interview")).toEqual(["Jonotin koko päivän."]);
  });

  it("does not take an ordinary colon for a speaker", () => {
    expect(spoken("Huom: sivu oli kiinni.", "review")).toEqual(["Huom: sivu oli kiinni."]);
  });
});

describe("sentences and clauses", () => {
  it("are not cut at abbreviations, dates or times", () => {
    expect(
      spoken("Kävin esim. tiistaina klo 10.30 n. tunnin. Sitten 3.2. uudestaan.", "other"),
    ).toEqual(["Kävin esim. tiistaina klo 10.30 n. tunnin.", "Sitten 3.2. uudestaan."]);
  });

  it("are cut where one side contradicts the other", () => {
    expect(spoken("Jono oli todella pitkä, mutta hoitaja oli ystävällinen.", "other")).toEqual([
      "Jono oli todella pitkä",
      "mutta hoitaja oli ystävällinen.",
    ]);
  });
});

describe("pain, gain and neither", () => {
  const cases: ["pain" | "gain" | "not pain", string][] = [
    ["pain", "Maksu ei mennyt läpi."],
    ["pain", "Jouduin soittamaan kolme kertaa ennen kuin kukaan vastasi."],
    ["pain", "Odotin puhelimessa 45 minuuttia."],
    ["pain", "Kukaan ei kertonut, että aika oli peruttu."],
    ["pain", "Ei ollut helppo löytää oikeaa lomaketta."],
    ["pain", "I had to call three times before anyone answered."],
    ["pain", "The app kept crashing when I tried to pay."],
    ["pain", "Nobody told me the appointment was cancelled."],
    ["pain", "It was not easy to find the right form."],
    ["pain", "They charged me twice."],
    ["gain", "Ei tarvinnut jonottaa yhtään."],
    ["gain", "Sain ajan heti seuraavaksi päiväksi."],
    ["gain", "Hoitaja oli todella ystävällinen."],
    ["gain", "Ei mitään valittamista."],
    ["gain", "The staff were friendly and it was sorted in five minutes."],
    ["gain", "I didn't have to wait at all."],
    ["not pain", "It was not difficult at all."],
    ["not pain", "Ei ollut yhtään vaikeaa."],
    ["not pain", "Toivoisin, että sovelluksessa olisi tumma teema."],
    ["not pain", "Soitin kolmelta ja varasin ajan."],
    ["not pain", "What time do you open on Saturdays?"],
    ["not pain", "No problems whatsoever."],
    ["not pain", "Did not open the laptop."],
    ["pain", "The payment did not go through."],
    ["pain", "The door did not open."],
  ];
  it.each(cases)("%s: %s", (wanted, text) => {
    const label = analyzeText({ text, sourceType: "interview", whole: true })[0]?.label;
    if (wanted === "not pain") expect(label).not.toBe("pain");
    else expect(label).toBe(wanted);
  });
});

function spoken(text: string, sourceType: string): string[] {
  return analyzeText({ text, sourceType }).map((excerpt) => excerpt.text);
}
