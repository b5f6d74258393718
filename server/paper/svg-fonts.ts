import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import type { Styled } from "#domain/paper/styled.ts";
import { fontRuns } from "./font-runs.ts";
import { type FontName, fontCss, fontFiles } from "./fonts.ts";

/** CSS that carries the fonts of these texts, each with the letters that are used and no others. */
export async function embeddedFonts(texts: Iterable<Styled>): Promise<string> {
  const faces: string[] = [];
  for (const [name, part] of await subsetFonts(texts, "woff2")) {
    const { family, weight, isItalic } = fontCss[name];
    faces.push(
      `@font-face{font-family:"${family}";font-weight:${weight};${isItalic ? "font-style:italic;" : ""}` +
        `src:url(data:font/woff2;base64,${part.toString("base64")}) format("woff2")}`,
    );
  }
  return faces.join("");
}

/** The fonts that these texts need, with their letters only. */
export async function subsetFonts(
  texts: Iterable<Styled>,
  targetFormat: "woff2" | "truetype",
): Promise<Map<FontName, Buffer>> {
  const used = new Map<FontName, Set<string>>();
  for (const { text, face } of texts) {
    for (const run of fontRuns(text, face)) {
      const letters = used.get(run.font) ?? new Set(" ");
      for (const letter of run.text) letters.add(letter);
      used.set(run.font, letters);
    }
  }
  const parts = new Map<FontName, Buffer>();
  for (const [name, letters] of used) {
    const whole = await readFile(fontFiles[name]);
    const part = await subsetFont(whole, [...letters].join(""), {
      targetFormat,
      // by these a font is found: family and weight
      preserveNameIds: [1, 2, 4, 6, 16, 17],
    });
    parts.set(name, Buffer.from(part));
  }
  return parts;
}
