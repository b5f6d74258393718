import type { JourneyMap } from "#domain/map/journey-map.ts";
import {
  blankMap,
  type Language,
  type TemplateKey,
  templateMap,
} from "#domain/map/templates/template.ts";
import { MapThumbnail, type Sketch } from "./map-thumbnail.tsx";
import type { TemplatePreviews } from "./new-map-dialog.tsx";

/** Pictures of what a new map may start from. */
export function templatePreviews(language: Language): TemplatePreviews {
  const picture = (map: JourneyMap) => <MapThumbnail sketch={sketchOf(map)} />;
  const of = (key: TemplateKey) => picture(templateMap(key, language, { newId: counter() }));
  return {
    blank: picture(blankMap(language, { newId: counter() })),
    purchase: of("purchase"),
    recovery: of("recovery"),
    patient: of("patient"),
    business: of("business"),
    permit: of("permit"),
    student: of("student"),
    employee: of("employee"),
    subscription: of("subscription"),
  };
}

function sketchOf(map: JourneyMap): Sketch {
  const cards = map.cards.flatMap(({ place }) => (place.kind === "cell" ? [place] : []));
  return {
    phases: map.phases.map(({ id, title }) => ({
      title,
      steps: map.steps.filter(({ phaseId }) => phaseId === id).length,
    })),
    lanes: map.lanes.map(({ id, type }) => ({
      type,
      cards: map.steps.map(
        (step) => cards.filter(({ laneId, stepId }) => laneId === id && stepId === step.id).length,
      ),
    })),
    curve: map.steps.map(
      (step) => map.curve.find(({ stepId }) => stepId === step.id)?.value ?? null,
    ),
  };
}

/** Ids of a picture need to be different from each other, nothing more. */
function counter(): () => string {
  let next = 0;
  return () => String(next++);
}
