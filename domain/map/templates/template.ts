import type { Card, Header, JourneyMap } from "../journey-map.ts";
import { colourCount, type LaneType, schemaVersion } from "../kinds.ts";
import { defaultZone, holdsCards } from "../lane-type.ts";
import { compareText } from "../order.ts";
import { blankEn, blankFi } from "./blank.ts";
import { businessEn } from "./business.en.ts";
import { businessFi } from "./business.fi.ts";
import { employeeEn } from "./employee.en.ts";
import { employeeFi } from "./employee.fi.ts";
import { patientEn } from "./patient.en.ts";
import { patientFi } from "./patient.fi.ts";
import { permitEn } from "./permit.en.ts";
import { permitFi } from "./permit.fi.ts";
import { purchaseEn } from "./purchase.en.ts";
import { purchaseFi } from "./purchase.fi.ts";
import { recoveryEn } from "./recovery.en.ts";
import { recoveryFi } from "./recovery.fi.ts";
import { requiredLanes } from "./required.ts";
import { studentEn } from "./student.en.ts";
import { studentFi } from "./student.fi.ts";
import { subscriptionEn } from "./subscription.en.ts";
import { subscriptionFi } from "./subscription.fi.ts";
import type { StepText, TemplateText } from "./template-text.ts";

export const templateKeys = [
  "purchase",
  "recovery",
  "patient",
  "business",
  "permit",
  "student",
  "employee",
  "subscription",
] as const;
export type TemplateKey = (typeof templateKeys)[number];

export type Language = Header["language"];

/** The workspace's id for a channel or team that a template names, or null to leave it out. */
export type FindEntry = (kind: "channel" | "team", name: string) => string | null;

/** Names of the channels and teams that a template speaks of, for adding them to the library. */
export function templateLibrary(
  key: TemplateKey,
  language: Language,
): { kind: "channel" | "team"; name: string }[] {
  const steps = texts[language][key].phases.flatMap((phase) => phase.steps);
  const channels = new Set(steps.flatMap((step) => step.channels ?? []));
  const teams = new Set(steps.flatMap((step) => step.team ?? []));
  return [
    ...[...channels].map((name) => ({ kind: "channel" as const, name })),
    ...[...teams].map((name) => ({ kind: "team" as const, name })),
  ];
}

export function templateMap(
  key: TemplateKey,
  language: Language,
  { newId, findEntry = () => null }: { newId: () => string; findEntry?: FindEntry },
): JourneyMap {
  const text = texts[language][key];
  const lanes = text.lanes.map(({ type, title }) => ({
    id: newId(),
    type,
    title,
    zone: defaultZone(type),
    ...(requiredLanes[key].includes(type) ? { isRequired: true as const } : {}),
  }));
  const laneOf = new Map(lanes.map((lane) => [lane.type, lane.id]));
  const phases = text.phases.map(({ title, steps }) => ({ id: newId(), title, steps }));
  const steps = phases.flatMap(({ id, steps }) =>
    steps.map((step) => ({ text: step, id: newId(), phaseId: id })),
  );
  const stepOf = new Map(steps.map((step) => [step.text.key, step.id]));
  const curveLane = laneOf.get("curve");
  return {
    schemaVersion,
    header: { ...blankHeader(language, text), title: text.title },
    phases: phases.map(({ id, title }) => ({ id, title })),
    steps: steps.map(({ id, phaseId, text: step }) => ({
      id,
      phaseId,
      title: step.title,
      description: "",
      channels: (step.channels ?? [])
        .map((name) => findEntry("channel", name))
        .filter((entry) => entry !== null)
        .sort(compareText),
      teamId: step.team ? findEntry("team", step.team) : null,
      momentOfTruth: step.momentOfTruth ?? false,
    })),
    lanes,
    cards: lanes.flatMap((lane) =>
      steps.flatMap((step) => cardsIn(step.text, lane, step.id, newId)),
    ),
    edges: text.edges
      .map(({ kind, from, to, label }) => ({
        id: newId(),
        kind,
        source: stepOf.get(from) ?? "",
        target: stepOf.get(to) ?? "",
        label,
      }))
      .sort((a, b) => compareText(a.id, b.id)),
    curve: curveLane
      ? steps.map(({ id, text: { feeling } }) => ({
          laneId: curveLane,
          stepId: id,
          personaId: null,
          value: feeling,
        }))
      : [],
  };
}

/** An empty map that is ready to be filled: three phases with a step each, and the lanes most start with. */
export function blankMap(
  language: Language,
  { newId, title = "" }: { newId: () => string; title?: string },
): JourneyMap {
  const text = language === "fi" ? blankFi : blankEn;
  const phases = text.phases.map((name) => ({ id: newId(), title: name }));
  return {
    schemaVersion,
    header: { ...blankHeader(language, text), title },
    phases,
    steps: phases.map(({ id: phaseId }) => ({
      id: newId(),
      phaseId,
      title: "",
      description: "",
      channels: [],
      teamId: null,
      momentOfTruth: false,
    })),
    lanes: text.lanes.map((lane) => ({ ...lane, id: newId(), zone: defaultZone(lane.type) })),
    cards: [],
    edges: [],
    curve: [],
  };
}

const texts: Record<Language, Record<TemplateKey, TemplateText>> = {
  en: {
    purchase: purchaseEn,
    recovery: recoveryEn,
    patient: patientEn,
    business: businessEn,
    permit: permitEn,
    student: studentEn,
    employee: employeeEn,
    subscription: subscriptionEn,
  },
  fi: {
    purchase: purchaseFi,
    recovery: recoveryFi,
    patient: patientFi,
    business: businessFi,
    permit: permitFi,
    student: studentFi,
    employee: employeeFi,
    subscription: subscriptionFi,
  },
};

function blankHeader(
  language: Language,
  text: { subject: string } & Partial<Omit<TemplateText, "lanes" | "phases">>,
): Header {
  return {
    title: "",
    subject: text.subject,
    scenario: text.scenario ?? "",
    goal: text.goal ?? "",
    scopeStart: text.scopeStart ?? "",
    scopeEnd: text.scopeEnd ?? "",
    state: "as-is",
    language,
    ownerId: null,
    reviewDate: null,
    personaIds: [],
    legend: Array(colourCount).fill(""),
    isLocked: false,
    horizonStepId: null,
  };
}

function cardsIn(
  step: StepText,
  lane: { id: string; type: LaneType },
  stepId: string,
  newId: () => string,
): Card[] {
  if (!holdsCards(lane.type)) return [];
  const words = step.cards[lane.type] ?? [];
  return (typeof words === "string" ? [words] : words).map((text) => ({
    id: newId(),
    text,
    place: { kind: "cell", laneId: lane.id, stepId, stepToId: null },
    excerptId: null,
    painPointId: null,
    lens: lane.type === "meaning" ? (step.lens ?? null) : null,
    colour: null,
    tags: [],
    ownerId: null,
    status: null,
    image: null,
  }));
}
