import { z } from "zod";
import { type DrawOptions, drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { type FormatId, formats } from "#domain/exchange/formats.ts";

/** What was chosen in the dialog; lanes, phases and personas are chosen anew for each map. */
export type ExportChoice = { format: FormatId; options: DrawOptions };

const key = "polku.export";
const keptSchema = z.object({
  format: z.enum(formats.map(({ id }) => id)),
  options: drawOptionsSchema.omit({
    laneIds: true,
    phaseIds: true,
    personaIds: true,
    language: true,
  }),
});

/** The last choice of this browser, or the usual one. */
export function lastChoice(language: "fi" | "en"): ExportChoice {
  const usual = { format: "pdf" as const, options: drawOptionsSchema.parse({ language }) };
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return kept.success ? { ...kept.data, options: { ...kept.data.options, language } } : usual;
  } catch {
    // a browser that keeps nothing
    return usual;
  }
}

export function keepChoice({ format, options }: ExportChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(keptSchema.parse({ format, options })));
  } catch {
    // a browser that keeps nothing
  }
}
