import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Locale } from "#messages/locales.ts";
import type { Upload } from "./pages/evidence.ts";

const folder = new URL("../public/samples/", import.meta.url);
const encodings = { en: "utf-8", fi: "windows-1252" } as const;

/** 200 reviews: the sample's, and then as many again by other people on their own ids. */
export function reviews(language: Locale): Upload {
  const bytes = readFileSync(new URL(`reviews-${language}.csv`, folder));
  const text = new TextDecoder(encodings[language]).decode(bytes);
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [heading = [], ...rows] = data;
  const first = rows.slice(0, 100);
  const again = first.map(([id, ...cells]) => [`${id}-b`, ...cells.map(otherAuthor(heading))]);
  const table = Papa.unparse([heading, ...first, ...again], { delimiter: meta.delimiter });
  return { name: `reviews-200-${language}.csv`, mimeType: "text/csv", buffer: Buffer.from(table) };
}

/** Three conversations, whole. */
export function interviews(): Upload[] {
  return ["interview-fi-1.txt", "interview-fi-2.txt", "interview-en-1.md"].map((name) => ({
    name,
    mimeType: "text/plain",
    buffer: readFileSync(new URL(name, folder)),
  }));
}

function otherAuthor(heading: string[]) {
  const column = heading.findIndex((name) => /author|nimimerkki/.test(name)) - 1;
  return (cell: string, at: number) => (at === column && cell !== "" ? `${cell} 2` : cell);
}
