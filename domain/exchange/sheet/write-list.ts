import { tenth } from "#domain/map/feeling-word.ts";
import { defaultZone } from "#domain/map/lane-type.ts";
import { named, oneLine, type Written } from "../formats/names.ts";
import type { Grid, GridCell } from "./grid.ts";
import { headingFor } from "./list-words.ts";
import type { ListField } from "./plan.ts";
import { joinNames } from "./split-names.ts";
import { laneWords, lensWords, statusWords, wordFor, zoneWords } from "./words.ts";

type Facts = Partial<Record<ListField, string | number>>;

const columns = [
  "card_id",
  "phase_order",
  "phase",
  "step_order",
  "step",
  "lane_order",
  "lane",
  "lane_type",
  "zone",
  "title",
  "description",
  "step_to_order",
  "step_to",
  "persona",
  "emotion",
  "channel",
  "team",
  "moment_of_truth",
  "owner",
  "status",
  "tags",
  "color",
  "lens",
  "x",
  "y",
] as const satisfies readonly ListField[];

/** One row for each persona, lane, step, feeling and card; numbers tell apart what has one name. */
export function writeList(written: Written): Grid {
  const { map, language } = written;
  const steps = new Map(map.steps.map((step, i) => [step.id, { step, number: i + 1 }]));
  const phases = new Map(map.phases.map((phase, i) => [phase.id, { phase, number: i + 1 }]));
  const lanes = new Map(map.lanes.map((lane, i) => [lane.id, { lane, number: i + 1 }]));
  const atStep = (id: string): Facts => {
    const found = steps.get(id);
    const phase = phases.get(found?.step.phaseId ?? "");
    if (!found || !phase) return {};
    return {
      phase_order: phase.number,
      phase: oneLine(phase.phase.title),
      step_order: found.number,
      step: oneLine(found.step.title),
    };
  };
  const atLane = (id: string): Facts => {
    const found = lanes.get(id);
    if (!found) return {};
    const { lane, number } = found;
    return {
      lane_order: number,
      lane: oneLine(lane.title),
      lane_type: wordFor(laneWords[lane.type], language),
      zone: lane.zone === defaultZone(lane.type) ? "" : wordFor(zoneWords[lane.zone], language),
    };
  };
  const rows: Facts[] = [
    ...named(written, "personas", map.header.personaIds).map((name) => ({
      persona: joinNames([name]),
    })),
    ...map.lanes.map(({ id }) => atLane(id)),
    ...map.steps.map(({ id, description, channels, teamId, momentOfTruth }) => ({
      ...atStep(id),
      description: description.trim(),
      channel: joinNames(named(written, "channels", channels)),
      team: joinNames(named(written, "teams", teamId === null ? [] : [teamId])),
      moment_of_truth: momentOfTruth ? (language === "fi" ? "kyllä" : "yes") : "",
    })),
    ...map.curve.flatMap(({ laneId, stepId, personaId, value }): Facts[] => {
      const names = personaId === null ? [""] : named(written, "personas", [personaId]);
      const emotion = tenth(value);
      return names.map((name) => ({
        ...atStep(stepId),
        ...atLane(laneId),
        persona: name === "" ? "" : joinNames([name]),
        emotion,
      }));
    }),
    ...map.cards.map((card): Facts => {
      const { place, status, lens, colour } = card;
      const end =
        place.kind === "cell" && place.stepToId !== null ? steps.get(place.stepToId) : undefined;
      return {
        ...(place.kind === "cell"
          ? { ...atStep(place.stepId), ...atLane(place.laneId) }
          : { x: Math.round(place.x), y: Math.round(place.y) }),
        card_id: card.id,
        title: written.wordsOf(card).trim(),
        ...(end ? { step_to_order: end.number, step_to: oneLine(end.step.title) } : {}),
        owner: named(written, "people", card.ownerId === null ? [] : [card.ownerId])[0] ?? "",
        status: status === null ? "" : wordFor(statusWords[status], language),
        tags: joinNames(named(written, "tags", card.tags)),
        lens: lens === null ? "" : wordFor(lensWords[lens], language),
        ...(colour === null ? {} : { color: colour + 1 }),
      };
    }),
  ];
  const head = columns.map(
    (field): GridCell => ({ value: headingFor(field, language), look: "head" }),
  );
  return {
    rows: [head, ...rows.map((facts) => columns.map((field) => cellOf(facts[field])))],
    widths: columns.map((field) => widths[field] ?? 12),
    fixed: { rows: 1, columns: 0 },
  };
}

const widths: Partial<Record<ListField, number>> = {
  title: 48,
  description: 36,
  phase: 20,
  step: 24,
  lane: 20,
};

function cellOf(value: string | number | undefined): GridCell | null {
  return value === undefined || value === "" ? null : { value };
}
