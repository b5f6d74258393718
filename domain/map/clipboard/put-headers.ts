import type { Edit } from "../commands/edit.ts";
import {
  phaseStepIds,
  rankLanes,
  rankPhases,
  rankSteps,
  zoneLaneIds,
} from "../commands/siblings.ts";
import { rootsOf } from "../document.ts";
import type { JourneyMap, Lane, Step } from "../journey-map.ts";
import type { Zone } from "../kinds.ts";
import { laneFields, phaseFields, stepFields } from "../node-fields.ts";
import { freshKeys } from "../rank.ts";
import { readStructure } from "../read-map.ts";
import type { Fragment } from "./fragment.ts";
import type { Landing } from "./landing.ts";
import type { Match } from "./put.ts";

type Options = { fragment: Fragment; landing: Landing; match: Match };
type Ids = Map<string, string>;

/** The fragment's steps as steps of the map, those that are not there made: in new phases, beside the cursor, or at the end. */
export function makeSteps(edit: Edit, options: Options): Ids {
  const { fragment, landing } = options;
  const ids: Ids = present(landing.steps);
  const wanted = fragment.steps.filter(({ id }) => !ids.has(id));
  if (wanted.length === 0) return ids;
  const map = readStructure(edit.doc);
  if (fragment.kind === "phases") makePhases(edit, map, options, ids);
  else {
    const isBeside = fragment.kind === "steps" && landing.stepId !== null;
    const beside = map.steps.find(({ id }) => id === landing.stepId);
    const anchor = (isBeside ? beside : undefined) ?? map.steps.at(-1);
    const phaseId = anchor?.phaseId ?? map.phases.at(-1)?.id ?? makePhase(edit);
    const siblings = phaseStepIds(map, phaseId);
    const index = anchor ? siblings.indexOf(anchor.id) + 1 : siblings.length;
    const orders = rankSteps(edit, phaseId, siblings, index, wanted.length);
    wanted.forEach((step, i) => {
      ids.set(step.id, makeStep(edit, options, step, { phaseId, order: orders[i] ?? "a0" }));
    });
  }
  return ids;
}

/** Two people who each delete one of the last two leave none. */
function makePhase(edit: Edit): string {
  const id = edit.env.newId();
  const [order = "a0"] = freshKeys(1);
  rootsOf(edit.doc).phases.set(id, phaseFields({ title: "", order }));
  return id;
}

function makePhases(edit: Edit, map: JourneyMap, options: Options, ids: Ids): void {
  const { fragment, landing } = options;
  const here = map.steps.find(({ id }) => id === landing.stepId)?.phaseId;
  const all = map.phases.map(({ id }) => id);
  const index = here === undefined ? all.length : all.indexOf(here) + 1;
  const orders = rankPhases(edit, all, index, fragment.phases.length);
  fragment.phases.forEach(({ id: from, title }, i) => {
    const id = edit.env.newId();
    const copiedFrom = fragment.origin ? { copiedFrom: from } : {};
    rootsOf(edit.doc).phases.set(
      id,
      phaseFields({ title, order: orders[i] ?? "a0", ...copiedFrom }),
    );
    const own = fragment.steps.filter(({ phaseId }) => phaseId === from);
    const keys = freshKeys(own.length);
    own.forEach((step, at) => {
      ids.set(step.id, makeStep(edit, options, step, { phaseId: id, order: keys[at] ?? "a0" }));
    });
  });
}

function makeStep(
  edit: Edit,
  { fragment, match }: Options,
  { id: from, phaseId: _, channels, teamId, copiedFrom: __, ...step }: Step,
  at: { phaseId: string; order: string },
): string {
  const id = edit.env.newId();
  const fields = stepFields({
    ...step,
    at,
    channels: channels.flatMap((channel) => match("channel", channel) ?? []),
    teamId: teamId === null ? null : match("team", teamId),
    ...(fragment.origin ? { copiedFrom: from } : {}),
  });
  rootsOf(edit.doc).steps.set(id, fields);
  return id;
}

/** The fragment's lanes as lanes of the map; new ones go below the cursor's, or below the last. */
export function makeLanes(edit: Edit, { fragment, landing }: Options): Ids {
  const ids: Ids = present(landing.lanes);
  const wanted = fragment.lanes.filter(({ id }) => !ids.has(id));
  if (wanted.length === 0) return ids;
  const map = readStructure(edit.doc);
  const anchor =
    fragment.kind === "lanes" ? map.lanes.find(({ id }) => id === landing.laneId) : undefined;
  const last = fragment.kind === "cards" ? map.lanes.at(-1) : undefined;
  for (const [zone, lanes] of byZone(wanted, (anchor ?? last)?.zone)) {
    const siblings = zoneLaneIds(map, zone);
    const index = anchor ? siblings.indexOf(anchor.id) + 1 : siblings.length;
    const orders = rankLanes(edit, zone, siblings, index, lanes.length);
    lanes.forEach(({ id: from, zone: _, copiedFrom: __, ...lane }, i) => {
      const id = edit.env.newId();
      const at = { zone, order: orders[i] ?? "a0" };
      const copiedFrom = fragment.origin ? { copiedFrom: from } : {};
      rootsOf(edit.doc).lanes.set(id, laneFields({ ...lane, at, ...copiedFrom }));
      ids.set(from, id);
    });
  }
  return ids;
}

function present(landing: Landing["steps"]): Ids {
  return new Map([...landing].flatMap(([from, id]) => (id === null ? [] : [[from, id] as const])));
}

function byZone(lanes: readonly Lane[], together: Zone | undefined): Map<Zone, Lane[]> {
  const found = new Map<Zone, Lane[]>();
  for (const lane of lanes) {
    const zone = together ?? lane.zone;
    found.set(zone, [...(found.get(zone) ?? []), lane]);
  }
  return found;
}
