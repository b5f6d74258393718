import { useFormatter, useTranslations } from "next-intl";
import { nameIn, useLibrary } from "#components/canvas/library-context.tsx";
import { headerId } from "#domain/map/diff.ts";
import { feelingWord } from "#domain/map/feeling-word.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";

/** What fields and their values are called; ids are looked up in the states of the map given. */
export function useValueWords(states: readonly JourneyMap[]) {
  const t = useTranslations("history");
  const tMap = useTranslations("map");
  const tCanvas = useTranslations("canvas");
  const format = useFormatter();
  const library = useLibrary();

  const find = <T extends { id: string }>(of: (map: JourneyMap) => readonly T[], id: unknown) =>
    states.flatMap((map) => of(map).find((one) => one.id === id) ?? []).at(0);
  const stepName = (id: unknown) => {
    const step = find((map) => map.steps, id);
    return step ? step.title || tCanvas("untitledStep") : t("value.gone");
  };
  const laneName = (id: unknown) => {
    const lane = find((map) => map.lanes, id);
    return lane ? lane.title || tMap(`laneType.${lane.type}`) : t("value.gone");
  };
  const phaseName = (id: unknown) => {
    const phase = find((map) => map.phases, id);
    return phase ? phase.title || tCanvas("untitledPhase") : t("value.gone");
  };
  const cardName = (id: unknown) => {
    const card = find((map) => map.cards, id);
    if (!card) return t("value.gone");
    return firstLine(card.text) || t(card.excerptId ? "value.quotation" : "field.text");
  };
  const isStep = (id: unknown) => find((map) => map.steps, id) !== undefined;
  const endName = (id: unknown) => (isStep(id) ? stepName(id) : cardName(id));

  /** What a thing is called. */
  const nodeName = (kind: string, id: string): string => {
    switch (kind) {
      case "phase":
        return phaseName(id);
      case "step":
        return stepName(id);
      case "lane":
      case "curve":
        return laneName(id);
      case "edge": {
        const edge = find((map) => map.edges, id);
        return edge ? `${endName(edge.source)} – ${endName(edge.target)}` : t("value.gone");
      }
      case "card":
        return cardName(id);
      default:
        return find((map) => [{ ...map.header, id: headerId }], headerId)?.title || tCanvas("name");
    }
  };

  const fieldName = (field: string): string => {
    const [what, stepId, personaId] = field.split("|");
    if (what === "curve") {
      const persona = library.personas.find(({ id }) => id === personaId)?.name;
      return t("value.feeling", {
        step: stepName(stepId),
        persona: persona ?? t("value.everyone"),
      });
    }
    const key = `field.${field}`;
    return t((t.has(key as never) ? key : "field.other") as never);
  };

  const placeName = (place: Record<string, unknown>): string => {
    if (place.kind === "parked") return t("value.parked");
    const [step, lane] = [stepName(place.stepId), laneName(place.laneId)];
    return place.stepToId
      ? t("value.span", { step, stepTo: stepName(place.stepToId), lane })
      : t("value.cell", { step, lane });
  };
  const memberName = (id: string) =>
    library.members.find((one) => one.id === id)?.name ?? t("value.gone");
  const personaName = (id: string) =>
    library.personas.find((one) => one.id === id)?.name ?? t("value.gone");

  /** A value of a field that is no running text. */
  const valueName = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("value.none");
    if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
    if (field.startsWith("curve|") && typeof value === "number")
      return tCanvas("curveValue", { value, word: feelingWord(value) });
    if (Array.isArray(value)) {
      const names = value.filter(Boolean).map((one) => {
        if (field === "personaIds") return personaName(String(one));
        return field === "legend" ? String(one) : (nameIn(library, String(one)) ?? t("value.gone"));
      });
      return names.length === 0 ? t("value.none") : format.list(names);
    }
    const text = String(value);
    switch (field) {
      case "place":
        return placeName(value as Record<string, unknown>);
      case "image":
        return String((value as { alt?: unknown }).alt || t("value.picture"));
      case "position":
        return t("value.place", { number: Number(value) + 1 });
      case "phaseId":
        return phaseName(value);
      case "source":
      case "target":
        return endName(value);
      case "teamId":
        return nameIn(library, text) ?? t("value.gone");
      case "ownerId":
        return memberName(text);
      case "excerptId":
      case "painPointId":
        return t("value.linked");
      case "colour":
        return (
          legendOf(states, Number(value)) ||
          tMap("panel.colourNumber", { number: Number(value) + 1 })
        );
      case "type":
        return tMap(`laneType.${text}` as never);
      case "zone":
        return tCanvas(`zone.${text}` as never);
      case "status":
        return tCanvas(`status.${text}` as never);
      case "kind":
        return tCanvas(`edge.${text}` as never);
      case "lens":
        return tMap(`panel.lenses.${text}` as never);
      case "state":
        return tMap(text === "to-be" ? "panel.toBe" : "panel.asIs");
      case "language":
        return t(`value.languages.${text}` as never);
      default:
        return text;
    }
  };

  return { nodeName, fieldName, valueName };
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

function legendOf(states: readonly JourneyMap[], colour: number): string {
  return states.map(({ header }) => header.legend[colour] ?? "").find(Boolean) ?? "";
}
