import { tenth } from "#domain/map/feeling-word.ts";
import { type Draft, type DraftLanguage, startDraft } from "../draft.ts";
import { parseFeeling } from "../sheet/feelings.ts";
import { named, oneLine, phaseNames, type Written } from "./names.ts";
import { element, parseXml, type Xml, type XmlReason } from "./xml.ts";

/**
 * CJML 2.0 of SINTEF, as https://cjml.no shows it: a journey, its actors, and touchpoints that are
 * communication points (who begins, who receives, by which channel) or actions. What CJML has no
 * place for that we know of, the phase and the feeling, is written as attributes of our own namespace.
 */
export function readCjml(
  text: string,
  { language }: { language: DraftLanguage },
): { ok: true; draft: Draft } | { ok: false; reason: XmlReason | "not-cjml" } {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const { root } = parsed;
  const journeys = root.children.filter(({ name }) => /Journey$/.test(name));
  const [journey] = journeys;
  if (!/^CJML$/i.test(root.name) || !journey) return { ok: false, reason: "not-cjml" };
  const name = journey.find("journeyName") ?? journey.find("journeyTitle") ?? journey.find("title");
  const draft = startDraft({ title: name?.text ?? "", language });
  draft.setHeader({ state: journey.name === "plannedJourney" ? "to-be" : "as-is" });
  draft.lose("other", journeys.length - 1);
  const actors = new Map<string, { name: string; isCustomer: boolean }>();
  for (const actor of journey.find("actors")?.children ?? []) {
    const called = actor.find("actorName") ?? actor.find("companyName") ?? actor.find("name");
    const words = called?.text || (actor.attributes.actorID ?? "");
    const isCustomer = /endUser|customer/i.test(actor.name);
    for (const key of [actor.attributes.actorID ?? "", words])
      if (key !== "") actors.set(key, { name: words, isCustomer });
    if (isCustomer) draft.persona(words);
  }
  const curve = draft.lane("curve", "");
  const front = draft.lane("frontstage", "");
  let phase: { name: string; id: string } | null = null;
  const touchpoints = journey.find("touchpoints")?.children ?? [];
  for (const [i, point] of touchpoints.entries()) {
    const at = String(i + 1);
    const own: string =
      point.attributes["polku:phase"] ?? point.find("phaseName")?.text ?? phase?.name ?? "";
    if (phase === null || phase.name !== own) phase = { name: own, id: draft.phase(own, at) };
    const [from, to] = [
      sideOf(point.find("initiator"), actors),
      sideOf(point.find("receiver"), actors),
    ];
    const label = point.children.find((child) => /label$/i.test(child.name))?.text ?? "";
    const [mine, theirs] = to.isCustomer && !from.isCustomer ? [to, from] : [from, to];
    const title = mine.label || label || theirs.label;
    if (title === "") draft.log.add("not-understood", at, point.name);
    const stepId = draft.step(phase.id, title, at);
    if (stepId === null) continue;
    const description = point.find("description")?.text ?? "";
    if (description !== "") draft.changeStep(stepId, { description }, at);
    for (const channel of point.all("channel"))
      draft.channels(
        stepId,
        [channel.find("channelName")?.text ?? channel.text].filter(Boolean),
        at,
      );
    const feeling = parseFeeling(point.attributes["polku:feeling"] ?? "", "around-zero");
    if (feeling !== null && curve !== null) draft.feeling(curve, stepId, feeling.value);
    if (theirs.label !== "" && theirs.label !== title && front !== null)
      draft.card(
        { kind: "cell", laneId: front, stepId, stepToId: null },
        { text: theirs.label },
        at,
      );
    if (point.find("timestamp") ?? point.find("time")) draft.lose("times");
  }
  return { ok: true, draft: draft.done() };
}

type Side = { label: string; isCustomer: boolean };

function sideOf(side: Xml | null, actors: ReadonlyMap<string, { isCustomer: boolean }>): Side {
  const label = side?.children.find((child) => /label$/i.test(child.name))?.text ?? "";
  const id = side?.find("refersTo")?.attributes.actorIDref ?? "";
  return { label, isCustomer: actors.get(id)?.isCustomer ?? false };
}

export function writeCjml(written: Written): string {
  const { map, wordsOf, language } = written;
  const kind = map.header.state === "to-be" ? "planned" : "actual";
  const names = phaseNames(map, language);
  const customer =
    named(written, "personas", map.header.personaIds)[0] ?? (map.header.subject || "customer");
  const provider = language === "fi" ? "Palveluntarjoaja" : "Service provider";
  const fronts = map.lanes.filter(({ type }) => type === "frontstage").map(({ id }) => id);
  const points = map.steps.map((step, i) => {
    const phase = map.phases.findIndex(({ id }) => id === step.phaseId);
    const felt = map.curve.find(
      ({ stepId, personaId }) => stepId === step.id && personaId === null,
    );
    const theirs = map.cards.find(
      ({ place }) =>
        place.kind === "cell" && place.stepId === step.id && fronts.includes(place.laneId),
    );
    const channels = named(written, "channels", step.channels);
    const isMet = theirs !== undefined || channels.length > 0;
    const side = (name: "initiator" | "receiver", actor: string, label: string) =>
      element(name, {}, [
        element("refersTo", { actorIDref: actor }, []),
        element(`${name}Label`, {}, label),
      ]);
    const title = oneLine(step.title);
    return element(
      `${kind}${isMet ? "CommunicationPoint" : "Action"}`,
      {
        "polku:phase": names[phase] ?? "",
        ...(felt ? { "polku:feeling": String(tenth(felt.value)) } : {}),
      },
      [
        element("touchpointID", {}, `TP${i + 1}`),
        side("initiator", "customer", title),
        ...(isMet ? [side("receiver", "provider", theirs ? wordsOf(theirs).trim() : "")] : []),
        ...channels.map((name) => element("channel", {}, [element("channelName", {}, name)])),
        ...(step.description.trim() === ""
          ? []
          : [element("description", {}, step.description.trim())]),
      ],
    );
  });
  const title = oneLine(map.header.title);
  const journey = element(`${kind}Journey`, {}, [
    element("journeyID", {}, "J1"),
    ...(title === "" ? [] : [element("journeyName", {}, title)]),
    element("actors", {}, [
      element("endUser", { actorID: "customer" }, [element("actorName", {}, customer)]),
      element("serviceProvider", { actorID: "provider" }, [element("companyName", {}, provider)]),
    ]),
    element("touchpoints", {}, points),
  ]);
  const namespace = { version: "2.0", "xmlns:polku": "urn:polku:cjml" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("CJML", namespace, [journey])}\n`;
}
