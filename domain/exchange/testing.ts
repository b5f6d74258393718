import { canonicalMap } from "#domain/map/canonical.ts";
import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import { randomEdit, seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import type { Draft } from "./draft.ts";
import { oneLine, phaseNames, type Written } from "./formats/names.ts";
import { importMap } from "./map-file.ts";
import { laneWords, wordFor } from "./sheet/words.ts";

/** A map that somebody with unsteady hands has worked on. */
export function randomMap(seed: number, edits = 120): JourneyMap {
  const random = seededRandom(seed);
  const doc = createDocument(buildMap());
  const edit = { doc, env: seededEnv("n", random), origin: null };
  for (let i = 0; i < edits; i++) randomEdit(edit, random);
  return readMap(doc);
}

/** The same map with words in it that a sheet may take for something else. */
export function spicedMap(seed: number): JourneyMap {
  const map = randomMap(seed);
  const random = seededRandom(seed + 1);
  const spiced = <T extends object>(all: T[], field: keyof T) =>
    all.map((one) =>
      random() < 0.5 ? one : { ...one, [field]: spices[Math.floor(random() * spices.length)] },
    );
  return {
    ...map,
    phases: spiced(map.phases, "title"),
    steps: spiced(map.steps, "title"),
    lanes: spiced(map.lanes, "title"),
    cards: spiced(map.cards, "text"),
  };
}

const spices = [
  ..."=SUM(A1)|+358 40|-1|@me|'=x|''|1,5|1.5|\"q\"|a;b,c|x\ty|- one|• one\ntwo|# five|**bold**|a: b|# 1; 2".split(
    "|",
  ),
  ..."Vaihe|Askel|Kaista|Tyyppi|Vyöhyke|Parkki|Phase|Lane|Tunteet|Kanavat|Ideat|😀|#REF!x|&amp;<b>|%% x".split(
    "|",
  ),
  "two\nlines\n\n  and\n- more",
  " around ",
];

export function writtenOf(map: JourneyMap, language: Written["language"] = "fi"): Written {
  return {
    map,
    language,
    nameOf: (kind, id) => `${kind} ${id}`,
    wordsOf: (card) => (card.text === "" ? (card.image?.alt ?? "") : card.text),
  };
}

/** The map that a draft proposes, with everything that belongs to a library under its name. */
export function mapOf(draft: Draft): JourneyMap {
  return importMap(draft.file, { match: (_, __, name) => name, keepsEvidence: true });
}

type Carries = { spans?: boolean; facts?: boolean; title?: boolean };

/**
 * What a sheet has a place for, of a map with names for ids: two maps whose forms are equal say the
 * same as far as the sheet can tell. `facts`: what only the long list has.
 */
export function sheetForm(
  written: Written,
  { spans = true, facts = false, title = false }: Carries = {},
) {
  const { map, language, nameOf, wordsOf } = written;
  const hasChannels = facts || map.lanes.some(({ type }) => type === "channel");
  const hasTeams = facts || map.lanes.some(({ type }) => type === "team");
  const name = (kind: Parameters<typeof nameOf>[0], id: string) => nameOf(kind, id) ?? "";
  const wordsIn = (card: Card) => tidy(wordsOf(card));
  const canonical = canonicalMap(map);
  const said = canonical.cards.map((card) => ({ ...card, text: wordsIn(card) }));
  const form = {
    title: title ? oneLine(map.header.title) : "",
    phases: facts ? map.phases.map((phase) => oneLine(phase.title)) : phaseNames(map, language),
    steps: canonical.steps.map((step) => ({
      phaseId: step.phaseId,
      title: oneLine(step.title),
      channels: hasChannels ? step.channels.map((id) => name("channels", id)).sort() : [],
      team: hasTeams && step.teamId !== null ? name("teams", step.teamId) : "",
      ...(facts && { description: tidy(step.description), truth: step.momentOfTruth }),
    })),
    lanes: map.lanes.map(({ type, title: called, zone }) => ({
      type,
      zone,
      title: oneLine(called) === wordFor(laneWords[type], language) ? "" : oneLine(called),
    })),
    cards: said
      .filter(({ text, place }) => facts || (text !== "" && place.kind === "cell"))
      .map(({ text, place, ...card }) => ({
        text,
        at:
          place.kind === "parked"
            ? facts
              ? `${Math.round(place.x)} ${Math.round(place.y)}`
              : "parked"
            : `${place.laneId} ${place.stepId} ${spans ? (place.stepToId ?? "") : ""}`,
        ...(facts && {
          colour: card.colour,
          status: card.status,
          lens: card.lens,
          owner: card.ownerId === null ? "" : name("people", card.ownerId),
          tags: card.tags.map((id) => name("tags", id)).sort(),
        }),
      }))
      .sort(byText),
    parked: facts
      ? []
      : said
          .filter(({ text, place }) => place.kind === "parked" && text !== "")
          .map(({ text }) => text)
          .sort(),
    curve: canonical.curve
      .map(({ laneId, stepId, personaId, value }) => ({
        laneId,
        stepId,
        value: Math.round(value * 10) / 10 || 0,
        persona: personaId === null ? "" : name("personas", personaId),
      }))
      .sort(byText),
  };
  return form;
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** What no cell keeps: white space around, and at the ends of lines. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** How often a property is tried: a few times with every change, and as often as ROUND_TRIPS says. */
export function tries(usual: number): number {
  return Number(process.env.ROUND_TRIPS) || usual;
}
