import { docx, pdf, zip } from "../server/evidence/formats/sample-files.ts";
import type { Upload } from "./pages/evidence.ts";

const said = [
  "Maksaminen jumittui kassalla ja piti aloittaa alusta kolme kertaa.",
  "Paketti oli kaksi viikkoa myöhässä eikä kukaan kertonut mitään.",
  "Seurannassa luki koko ajan vain että matkalla, se harmitti.",
  "Noutopisteen kaappi ei auennut ja jouduin soittamaan asiakaspalveluun.",
  "Palautus oli vaikea, lomaketta ei löytynyt mistään.",
  "Rahoja palautuksesta odotin kuukauden, se oli tosi ikävää.",
  "Kuvat tuotteista olivat hyvät ja valinta oli helppo.",
  "Myyjä auttoi ystävällisesti oikean koon kanssa, siitä kiitos.",
  "Nouto kaupasta sujui nopeasti, olin tyytyväinen.",
] as const;

const endings = ["txt", "md", "docx", "vtt", "srt", "pdf"] as const;

export const codeOf = (at: number) => `P${String(at + 1).padStart(2, "0")}`;

/**
 * So many talks, each with a person of its own ("P01", "P02", …), in six formats by turns. What only
 * one of them said comes from `own`, by the person's code.
 */
export function interviewFiles(count: number, own: Readonly<Record<string, string>>): Upload[] {
  return Array.from({ length: count }, (_, at) => {
    const code = codeOf(at);
    const tells = [0, 1, 2].map((turn) => said[(at * 2 + turn * 4) % said.length] ?? "");
    return fileOf(`haastattelu-${code}`, at, turnsOf(code, [...tells, own[code] ?? ""]));
  });
}

/** A folder of them in one file. */
export function archiveOf(name: string, files: readonly Upload[]): Upload {
  const buffer = Buffer.from(zip(Object.fromEntries(files.map((f) => [f.name, f.buffer]))));
  return { name, mimeType: "application/zip", buffer };
}

type Turn = { who: string; words: string };

function turnsOf(code: string, tells: readonly string[]): Turn[] {
  return tells
    .filter((words) => words !== "")
    .flatMap((words, at) => [
      { who: "Haastattelija", words: at === 0 ? "Miten asiointi meni?" : "Mitä sitten tapahtui?" },
      { who: code, words },
    ]);
}

function fileOf(stem: string, at: number, turns: readonly Turn[]): Upload {
  const ending = endings[at % endings.length] ?? "txt";
  const lines = turns.map(({ who, words }) => `${who}: ${words}`);
  const bytes = {
    txt: () => Buffer.from(lines.join("\n")),
    md: () => Buffer.from(`# ${stem}\n\n${lines.join("\n\n")}`),
    docx: () => Buffer.from(docx(lines)),
    vtt: () =>
      Buffer.from(`WEBVTT\n\n${cues(turns, ".", ({ who, words }) => `<v ${who}>${words}`)}`),
    srt: () => Buffer.from(cues(turns, ",", ({ who, words }) => `${who}: ${words}`)),
    pdf: () => Buffer.from(pdf(lines)),
  }[ending]();
  return { name: `${stem}.${ending}`, mimeType: "application/octet-stream", buffer: bytes };
}

function cues(turns: readonly Turn[], comma: string, wordsOf: (turn: Turn) => string): string {
  const at = (second: number) =>
    `00:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}${comma}000`;
  return turns
    .map((turn, n) => `${n + 1}\n${at(n * 5)} --> ${at(n * 5 + 4)}\n${wordsOf(turn)}\n`)
    .join("\n");
}
