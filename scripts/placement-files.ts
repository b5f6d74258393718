import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Journey, parseJourneys } from "#domain/analysis/training/placing.ts";

const folder = join(import.meta.dirname, "../domain/analysis/fixtures/placement");

/** `fitting` may be looked at while rules are written; `measuring` is only for measuring. */
export function placementFiles(part: "fitting" | "measuring"): string[] {
  return readdirSync(folder)
    .filter((name) => name.includes("-measure-") === (part === "measuring"))
    .sort();
}

export function readJourneyFile(name: string): Journey[] {
  return parseJourneys(readFileSync(join(folder, name), "utf8"));
}

export function readJourneys(part: "fitting" | "measuring"): Journey[] {
  return placementFiles(part).flatMap(readJourneyFile);
}
