import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import type { DraftLanguage } from "../draft.ts";
import type { NameOf } from "../map-file.ts";
import { headWords, isOneOf } from "../sheet/words.ts";

/** What a writer needs to know beside the map. */
export type Written = {
  map: JourneyMap;
  nameOf: NameOf;
  /** the words of a card: a quotation's are looked up, and are "" without consent */
  wordsOf(card: Card): string;
  language: DraftLanguage;
};

/** Names of ids, without those that are not known (any more). */
export function named(
  { nameOf }: Pick<Written, "nameOf">,
  kind: Parameters<NameOf>[0],
  ids: readonly string[],
): string[] {
  return ids.flatMap((id) => nameOf(kind, id) ?? []).filter((name) => name.trim() !== "");
}

/** Phases by names that differ from their neighbours', for formats that know a phase by its name. */
export function phaseNames({ phases }: JourneyMap, language: DraftLanguage): string[] {
  const word = language === "fi" ? "Vaihe" : "Phase";
  const names: string[] = [];
  for (const [i, { title }] of phases.entries()) {
    const name = oneLine(title) || `${word} ${i + 1}`;
    // the parking area is written like a phase
    const isTaken = name === names.at(-1) || isOneOf(headWords.parked, name);
    names.push(isTaken ? `${name} (${i + 1})` : name);
  }
  return names;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
