import { holdsCards } from "#domain/map/lane-type.ts";
import { type Draft, type DraftBuilder, type DraftLanguage, startDraft } from "../draft.ts";
import { parseFeeling, scaleOf } from "./feelings.ts";
import { contentOf, tellLost } from "./list-card.ts";
import { type ListLane, makeLanes } from "./list-lanes.ts";
import { type ListRow, listRows, numberIn } from "./list-row.ts";
import { makeSteps, sayStep } from "./list-steps.ts";
import type { ListPlan } from "./plan.ts";
import { parkedAt, tellUnread } from "./read-matrix.ts";
import type { Sheet } from "./sheet.ts";
import { splitNames } from "./split-names.ts";
import { plainWord } from "./words.ts";

/** The map that a long list says. Phases, steps and lanes stand in order of appearance, or by their numbers. */
export function readList(
  sheet: Sheet,
  plan: ListPlan,
  { language, title }: { language: DraftLanguage; title: string },
): Draft {
  const draft = startDraft({ title, language });
  tellUnread(draft, sheet);
  const rows = listRows(sheet, plan);
  const [map = ""] = rows.map(({ text }) => text("map")).filter((name) => name !== "");
  if (title === "" && map !== "") draft.setTitle(map);
  const own = rows.filter((row) => isOwn(draft, row, map));
  const steps = makeSteps(draft, own);
  const lanes = makeLanes(draft, own, language);
  const scale = scaleOf(own.map(({ text }) => text("emotion")));
  const seen = new Set<string>();
  const met = new Set<string>();
  let parked = 0;
  for (const row of own) {
    const { text, at } = row;
    const stepId = steps.of(row);
    tellLost(draft, row);
    const lane = lanes.of(row);
    if (stepId !== null) sayStep(draft, row, stepId, lane === null);
    const isCard = text("title") !== "" || text("card_id") !== "";
    const emotion = text("emotion");
    if (emotion !== "") {
      const feeling = parseFeeling(emotion, scale);
      const laneId = lane?.type === "curve" ? lane.id : feeling && lanes.curve();
      if (feeling === null) draft.log.add("not-a-feeling", at("emotion"), emotion);
      else if (stepId === null) draft.log.add("no-step", at("emotion"), emotion);
      else if (laneId !== null) {
        if (feeling.clamped) draft.log.add("feeling-clamped", at("emotion"), emotion);
        const personas = splitNames(text("persona"));
        for (const persona of personas.length > 0 ? personas : [""])
          draft.feeling(laneId, stepId, feeling.value, persona);
      }
    } else for (const persona of splitNames(text("persona"))) draft.persona(persona);
    if (stepId !== null)
      for (const touchpoint of splitNames(text("touchpoint"))) {
        const laneId = lanes.touchpoint();
        if (laneId === null) break;
        const place = { kind: "cell", laneId, stepId, stepToId: null } as const;
        if (!met.has(`${stepId} ${touchpoint}`))
          draft.card(place, { text: touchpoint }, at("touchpoint"));
        met.add(`${stepId} ${touchpoint}`);
      }
    if (!isCard || (lane?.type === "curve" && emotion !== "")) continue;
    const place = placeOf(row, stepId, lane);
    draft.card(place, contentOf(draft, row, seen), at("title"));
  }
  return draft.done();

  function placeOf(row: ListRow, stepId: string | null, lane: ListLane | null) {
    const { text, at } = row;
    if (stepId !== null && lane !== null && holdsCards(lane.type)) {
      const stepToId = steps.end(draft, row, stepId);
      return { kind: "cell", laneId: lane.id, stepId, stepToId } as const;
    }
    const [x, y] = [numberIn(text("x")), numberIn(text("y"))];
    const isMeant = text("step") === "" && text("step_order") === "" && lane === null;
    if (!isMeant) {
      if (lane !== null && !holdsCards(lane.type))
        draft.log.add("lane-holds-no-cards", at("title"), text("title"));
      else draft.log.add(stepId === null ? "no-step" : "no-lane", at("title"), text("title"));
    }
    const spot = parkedAt(parked++);
    return { kind: "parked", x: x ?? spot.x, y: y ?? spot.y } as const;
  }
}

/** A file may hold several maps: the first one is read. */
function isOwn(draft: DraftBuilder, { text, at }: ListRow, map: string): boolean {
  const name = text("map");
  if (name === "" || plainWord(name) === plainWord(map)) return true;
  draft.log.add("other-map", at("map"), name);
  return false;
}
