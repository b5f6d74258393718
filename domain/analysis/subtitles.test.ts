import { describe, expect, it } from "vitest";
import { analyzeText } from "./analyze.ts";
import { transcriptOf, withoutTimes } from "./subtitles.ts";

const vtt = [
  "WEBVTT",
  "",
  "1",
  "00:00:01.000 --> 00:00:04.000",
  "<v Maria>I had to call three times",
  "",
  "2",
  "00:00:04.000 --> 00:00:07.000",
  "<v Maria>before <i>anybody</i>",
  "answered me.</v>",
  "",
  "00:00:07.500 --> 00:00:09.000",
  "<v Interviewer>And then?",
  "",
  "00:00:09.500 --> 00:00:11.000",
  "<v Maria>It was fine.",
].join("\n");

describe("subtitles", () => {
  it("keep every offset while times and tags become spaces", () => {
    const plain = withoutTimes(vtt);
    expect(plain).toHaveLength(vtt.length);
    expect(plain).not.toMatch(/-->|<i>|WEBVTT/);
    expect(plain.indexOf("It was fine")).toBe(vtt.indexOf("It was fine"));
  });

  it("are read as sentences, one that goes on in the next cue as a whole", () => {
    const found = analyzeText({ text: vtt, sourceType: "interview" });
    expect(found).toHaveLength(2);
    expect(found[0]?.text).toMatch(/^I had to call three times[\s\S]*answered me\.$/);
    expect(found.map(({ label }) => label)).toEqual(["pain", "gain"]);
    for (const { start, end, text } of found) expect(vtt.slice(start, end)).toBe(text);
  });

  it("become the transcript that they are of", () => {
    expect(transcriptOf(vtt)).toBe(
      "Maria: I had to call three times before anybody answered me.\nInterviewer: And then?\nMaria: It was fine.",
    );
    const srt =
      "1\r\n00:00:01,000 --> 00:00:04,000\r\nOdotin tunnin\r\n\r\n2\r\n00:00:04,000 --> 00:00:07,000\r\neikä kukaan tullut.\r\n";
    expect(transcriptOf(srt)).toBe("Odotin tunnin eikä kukaan tullut.");
  });

  it("are no other text: that stays as it is", () => {
    const text = "At 10:15 --> we left.\n42\nDone.";
    expect([withoutTimes(text), transcriptOf(text)]).toEqual([text, text]);
  });
});
