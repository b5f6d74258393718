import { describe, expect, test } from "vitest";
import { consents, languages, type SourceType } from "#domain/evidence/note.ts";
import { journeyMapSchema } from "#domain/map/journey-map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { demoContent } from "./content.ts";
import { rekey } from "./rekey.ts";

const { personas, library, maps, notes } = demoContent;
const libraryKeys = new Set(library.map((entry) => entry.key));
const personaKeys = new Set(personas.map((persona) => persona.key));

describe.each(maps.map(({ key, map }) => ({ key, map })))("the demo journey $key", ({ map }) => {
  const steps = map.steps.map((step) => step.id);
  const lanes = map.lanes.map((lane) => lane.id);

  test("is a map", () => {
    expect(journeyMapSchema.parse(map)).toEqual(map);
  });

  test("comes back from a live document exactly as it was written", () => {
    expect(readMap(createDocument(map))).toEqual(map);
  });

  test("has ids of its own for every part", () => {
    const parts = [map.phases, map.steps, map.lanes, map.cards, map.edges].flat();
    expect(repeated(parts.map((part) => part.id))).toEqual([]);
  });

  test("says whose journey it is, from where to where", () => {
    const { title, subject, scenario, goal, scopeStart, scopeEnd, reviewDate } = map.header;
    for (const field of [title, subject, scenario, goal, scopeStart, scopeEnd, reviewDate]) {
      expect(field).toBeTruthy();
    }
  });

  test("has as many phases, steps and cards as a class can take in", () => {
    expect(map.phases.length).toBeGreaterThanOrEqual(4);
    expect(map.phases.length).toBeLessThanOrEqual(6);
    expect(map.steps.length).toBeGreaterThanOrEqual(10);
    expect(map.steps.length).toBeLessThanOrEqual(16);
    expect(map.cards.length).toBeGreaterThanOrEqual(40);
    expect(map.cards.length).toBeLessThanOrEqual(90);
  });

  test("begins before the first contact, where no team is in charge", () => {
    expect(map.steps[0]?.teamId).toBeNull();
  });

  test("puts every card on a lane and a step that exist, and lets spans run forwards", () => {
    for (const { place } of map.cards) {
      if (place.kind === "parked") continue;
      expect(lanes).toContain(place.laneId);
      expect(steps).toContain(place.stepId);
      if (place.stepToId === null) continue;
      expect(steps.indexOf(place.stepToId)).toBeGreaterThan(steps.indexOf(place.stepId));
    }
  });

  test("links steps that exist and describes each of them", () => {
    const phases = map.phases.map((phase) => phase.id);
    for (const step of map.steps) {
      expect(phases).toContain(step.phaseId);
      expect(step.description.length).toBeGreaterThan(60);
    }
    for (const edge of map.edges) expect(steps).toEqual(expect.arrayContaining(ends(edge)));
    for (const point of map.curve) expect(steps).toContain(point.stepId);
  });

  test("finds each persona, team, channel and tag in the library, and takes real ids for them", () => {
    const asked = new Set<string>();
    const real = rekey(map, (key) => {
      asked.add(key);
      return `real-${key}`;
    });
    for (const key of asked) expect(libraryKeys.has(key) || personaKeys.has(key), key).toBe(true);
    expect(real.header.personaIds).toEqual(map.header.personaIds.map((key) => `real-${key}`));
    expect(journeyMapSchema.parse(real)).toEqual(real);
  });

  test("hands the customer on between teams and has a moment of truth", () => {
    expect(new Set(map.steps.map((step) => step.teamId)).size).toBeGreaterThan(3);
    expect(map.steps.some((step) => step.momentOfTruth)).toBe(true);
  });
});

describe("the demo notes", () => {
  test("have keys of their own, as have personas and library entries", () => {
    expect(repeated(notes.map((note) => note.key))).toEqual([]);
    expect(repeated([...personas, ...library].map((entry) => entry.key))).toEqual([]);
  });

  test("speak of personas and journeys that exist", () => {
    const mapKeys = maps.map((map) => map.key);
    for (const note of notes) {
      expect(note.mapKeys.length, note.key).toBeGreaterThan(0);
      expect(mapKeys).toEqual(expect.arrayContaining(note.mapKeys));
      if (note.persona !== null) expect(personaKeys.has(note.persona), note.key).toBe(true);
    }
  });

  test("are about sixty, from many kinds of sources, enough of each", () => {
    const least: Partial<Record<SourceType, number>> = {
      interview: 8,
      focus_group: 1,
      survey: 10,
      review: 12,
      support: 8,
      chat: 5,
      social: 6,
      diary: 2,
      observation: 3,
      analytics: 1,
      workshop: 1,
      staff: 2,
    };
    expect(notes.length).toBeGreaterThanOrEqual(60);
    for (const [type, n] of Object.entries(least)) {
      expect(notes.filter((note) => note.sourceType === type).length, type).toBeGreaterThanOrEqual(
        n,
      );
    }
  });

  test("tell every journey in words of at least five kinds of sources", () => {
    for (const { key } of maps) {
      const kinds = notes.filter((note) => note.mapKeys.includes(key)).map((n) => n.sourceType);
      expect(new Set(kinds).size, key).toBeGreaterThanOrEqual(5);
    }
  });

  test("come in both languages and with every kind of consent", () => {
    expect(new Set(notes.map((note) => note.consent))).toEqual(new Set(consents));
    for (const language of languages.filter((code) => code !== "und")) {
      expect(notes.filter((note) => note.language === language).length).toBeGreaterThan(20);
    }
  });

  test("never let one person give two different consents", () => {
    const given = new Map<string, string>();
    for (const { participant, consent, key } of notes) {
      if (participant === null) continue;
      expect(given.get(participant) ?? consent, key).toBe(consent);
      given.set(participant, consent);
    }
  });

  test("carry true plain dates of the last nine months", () => {
    for (const { date, key } of notes) {
      if (date === null) continue;
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), key).toBe(date);
      expect(date >= "2026-02-20" && date <= "2026-11-20", key).toBe(true);
    }
  });

  test("let somebody speak more than once, and some stay unnamed", () => {
    const named = notes.flatMap((note) => note.participant ?? []);
    expect(repeated(named).length).toBeGreaterThan(3);
    expect(notes.some((note) => note.participant === null)).toBe(true);
  });

  test("hold personal data for the mask to find", () => {
    const all = notes.map((note) => note.text).join("\n");
    for (const secret of ["040 123 4567", "matti.esimerkki@example.org", "131052-308T", "FI21 "]) {
      expect(all).toContain(secret);
    }
  });

  test("name no address outside example.org", () => {
    for (const { url } of notes) {
      if (url !== null) expect(new URL(url).hostname).toBe("example.org");
    }
  });
});

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function ends(edge: { source: string; target: string }): string[] {
  return [edge.source, edge.target];
}
