import { tenth } from "#domain/map/feeling-word.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import type { LaneType } from "#domain/map/kinds.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { type Draft, type DraftBuilder, type DraftLanguage, startDraft } from "../draft.ts";
import { parseFeeling, scaleOf } from "../sheet/feelings.ts";
import { parkedAt } from "../sheet/read-matrix.ts";
import { joinNames, splitNames } from "../sheet/split-names.ts";
import { headWords, isOneOf, kindIn, laneTypeOf, laneWords, wordFor } from "../sheet/words.ts";
import { named, oneLine, phaseNames, type Written } from "./names.ts";
import { type OutlineNode, parseOutline } from "./outline-tree.ts";

/**
 * Headings and bullets, or indented lines: phases, in them steps, in them lanes with their cards. A
 * lane is a bold bullet or one that ends with a colon; what stands in no lane is a card of the first one.
 */
export function readOutline(text: string, { language }: { language: DraftLanguage }): Draft {
  const draft = startDraft({ title: "", language });
  const roots = parseOutline(text);
  const [only] = roots;
  // one thing above all others is what they are about
  const hasTitle =
    only !== undefined &&
    roots.length === 1 &&
    only.children.some(({ children, kind }) => kind === "heading" || children.length > 0);
  if (hasTitle) draft.setTitle(plain(only.text));
  const lanes = createLanes(draft, language);
  const phases = hasTitle ? only.children : roots;
  let parked = 0;
  for (const phase of phases) {
    if (phase.kind === "text") {
      if (hasTitle) draft.setHeader({ scenario: phase.text });
      else draft.log.add("not-understood", String(phase.line), phase.text);
      continue;
    }
    if (isOneOf(headWords.parked, plain(phase.text))) {
      for (const { text: words, line } of phase.children.map(withBelow))
        draft.card({ kind: "parked", ...parkedAt(parked++) }, { text: words }, String(line));
      continue;
    }
    const phaseId = draft.phase(plain(phase.text), String(phase.line));
    for (const step of phase.children) {
      if (step.kind === "text") {
        draft.log.add("not-understood", String(step.line), step.text);
        continue;
      }
      const stepId = draft.step(phaseId, plain(step.text), String(step.line));
      if (stepId !== null) readStep(draft, lanes, step, stepId);
    }
  }
  return draft.done();
}

type Lanes = ReturnType<typeof createLanes>;

function createLanes(draft: DraftBuilder, language: DraftLanguage) {
  const found = new Map<string, { id: string | null; type: LaneType }>();
  return (name: string, line: number) => {
    const title = oneLine(name);
    const known = found.get(title.toLocaleLowerCase("fi"));
    if (known) return known;
    const { type, own } = kindOf(title);
    const isUsual = own === wordFor(laneWords[type], language);
    const lane = { id: draft.lane(type, isUsual ? "" : own, { at: String(line) }), type };
    found.set(title.toLocaleLowerCase("fi"), lane);
    return lane;
  };
}

/** "Fiilis (Tunteet)": where the name does not tell it, the kind stands behind it. */
function kindOf(title: string): { type: LaneType; own: string } {
  const [, own = "", said = ""] = /^(.+) \(([^()]+)\)$/.exec(title) ?? [];
  const type = kindIn(laneWords, said);
  return type === null ? { type: laneTypeOf(title) ?? "text", own: title } : { type, own };
}

function labelOf({ title, type }: Lane, language: DraftLanguage): string {
  const word = wordFor(laneWords[type], language);
  const own = oneLine(title) || word;
  return (laneTypeOf(own) ?? "text") === type ? own : `${own} (${word})`;
}

function readStep(draft: DraftBuilder, lanes: Lanes, step: OutlineNode, stepId: string): void {
  const described = step.children.filter(({ kind }) => kind === "text").map(({ text }) => text);
  if (described.length > 0)
    draft.changeStep(stepId, { description: described.join("\n\n") }, String(step.line));
  for (const node of step.children) {
    if (node.kind === "text") continue;
    const { name, rest } = laneIn(node);
    const lane = lanes(name ?? "", node.line);
    const texts = [
      ...(rest === "" ? [] : [{ text: rest, line: node.line }]),
      ...(name === null ? [] : node.children.map(withBelow)),
    ];
    if (name === null) Object.assign(texts, [withBelow(node)]);
    for (const { text, line } of texts) put(draft, lane, stepId, text, String(line));
  }
}

function put(
  draft: DraftBuilder,
  { id, type }: ReturnType<Lanes>,
  stepId: string,
  text: string,
  at: string,
): void {
  if (id === null) return;
  if (holdsCards(type)) {
    draft.card({ kind: "cell", laneId: id, stepId, stepToId: null }, { text }, at);
  } else if (type === "channel") draft.channels(stepId, splitNames(text), at);
  else if (type === "team") for (const name of splitNames(text)) draft.team(stepId, name, at);
  else {
    const [, who = "", said = text] = /^(.+):\s*(\S+)$/.exec(text) ?? [];
    const feeling = parseFeeling(said, scaleOf([said]));
    if (feeling === null) draft.log.add("not-a-feeling", at, text);
    else draft.feeling(id, stepId, feeling.value, who);
  }
}

/** "**Lane**", "**Lane:** words", "Lane:" and "Lane: words" where the name is a lane's; null = a card. */
function laneIn(node: OutlineNode): { name: string | null; rest: string } {
  const bold = /^\*\*(.+?):?\*\*:?\s*(.*)$/s.exec(node.text);
  if (bold) return { name: bold[1] ?? "", rest: bold[2] ?? "" };
  const open = /^([^:\n]{1,80}):$/.exec(node.text);
  if (open || node.children.length > 0 || node.kind === "heading")
    return { name: open?.[1] ?? plain(node.text), rest: "" };
  const [, name = "", rest = ""] = /^([^:\n]{1,80}):\s+(.+)$/s.exec(node.text) ?? [];
  return laneTypeOf(name) === null ? { name: null, rest: node.text } : { name, rest };
}

/** A card with bullets of its own keeps them as lines. */
function withBelow({ text, children, line }: OutlineNode): { text: string; line: number } {
  const below = children.map((child) => `- ${withBelow(child).text.replaceAll("\n", "\n  ")}`);
  return { text: [text, ...below].join("\n"), line };
}

export function writeOutline(written: Written): string {
  const { map, language, wordsOf } = written;
  const names = phaseNames(map, language);
  const untitled = language === "fi" ? "Nimetön" : "Untitled";
  const lines: string[] = [`# ${oneLine(map.header.title) || untitled}`, ""];
  if (map.header.scenario.trim() !== "") lines.push(oneLine(map.header.scenario), "");
  for (const [i, { id }] of map.phases.entries()) {
    lines.push(`## ${names[i] ?? ""}`, "");
    for (const step of map.steps.filter(({ phaseId }) => phaseId === id)) {
      lines.push(`### ${oneLine(step.title) || "–"}`, "");
      const description = step.description.trim();
      if (description !== "") lines.push(oneLine(description), "");
      const before = lines.length;
      for (const lane of map.lanes) {
        const bullets = bulletsOf(written, lane.id, lane.type, step.id);
        if (bullets.length === 0) continue;
        lines.push(`- **${labelOf(lane, language)}**`);
        lines.push(...bullets.map((text) => `  - ${text.split("\n").join("\n    ")}`));
      }
      if (lines.length > before) lines.push("");
    }
  }
  const parked = map.cards.filter(({ place }) => place.kind === "parked").map(wordsOf);
  const said = parked.filter((text) => text.trim() !== "");
  if (said.length > 0) {
    lines.push(`## ${wordFor(headWords.parked, language)}`, "");
    lines.push(...said.map((text) => `- ${text.trim().split("\n").join("\n  ")}`), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function bulletsOf(written: Written, laneId: string, type: LaneType, stepId: string): string[] {
  const { map, wordsOf } = written;
  const step = map.steps.find(({ id }) => id === stepId);
  if (type === "channel") return step ? named(written, "channels", step.channels).map(single) : [];
  if (type === "team")
    return named(written, "teams", step?.teamId ? [step.teamId] : []).map(single);
  if (type === "curve")
    return map.curve
      .filter((point) => point.laneId === laneId && point.stepId === stepId)
      .flatMap(({ personaId, value }) => {
        const number = String(tenth(value));
        if (personaId === null) return [number];
        return named(written, "personas", [personaId]).map((name) => `${oneLine(name)}: ${number}`);
      });
  return map.cards
    .filter(
      ({ place }) => place.kind === "cell" && place.laneId === laneId && place.stepId === stepId,
    )
    .map((card) => wordsOf(card).trim())
    .filter((text) => text !== "");
}

function single(name: string): string {
  return joinNames([name]);
}

function plain(text: string): string {
  return oneLine(text.replaceAll(/\*\*|__/g, "")).replace(/^–$/, "");
}
