import type { Lane } from "#domain/map/journey-map.ts";
import { type Draft, type DraftLanguage, startDraft } from "../draft.ts";
import { named, oneLine, phaseNames, type Written } from "./names.ts";

/**
 * Mermaid's user journey: https://mermaid.js.org/syntax/userJourney.html. A section is a phase, a task
 * a step, its score of 1 to 5 a point of the curve and its actors cards of a lane.
 */
export function readMermaid(text: string, { language }: { language: DraftLanguage }): Draft {
  const draft = startDraft({ title: "", language });
  const curve = draft.lane("curve", "");
  const actors = new Map<string, string[]>();
  let phaseId: string | null = null;
  let hasHead = false;
  for (const [i, line] of withoutFrontMatter(text).entries()) {
    const at = String(i + 1);
    const words = line.replace(/%%.*$/, "").trim();
    if (words === "" || /^(?:acc(?:Title|Descr)\b|---|```)/.test(words)) continue;
    if (!hasHead) {
      hasHead = /^journey\b/.test(words);
      if (!hasHead) draft.log.add("not-understood", at, words);
      continue;
    }
    const title = /^title\s+(.+)$/.exec(words)?.[1];
    const section = /^section\s+(.+)$/.exec(words)?.[1];
    if (title !== undefined) draft.setTitle(decoded(title));
    else if (section !== undefined) phaseId = draft.phase(decoded(section), at);
    else {
      const [name = "", score, who = ""] = words.split(":").map((part) => part.trim());
      if (score === undefined || name === "") {
        draft.log.add("not-understood", at, words);
        continue;
      }
      phaseId ??= draft.phase("", at);
      const stepId = draft.step(phaseId, decoded(name), at);
      if (stepId === null) continue;
      const value = Number(score.replace(",", "."));
      if (score === "" || !Number.isFinite(value)) draft.log.add("not-a-feeling", at, score);
      else if (curve !== null) {
        if (value < 1 || value > 5) draft.log.add("feeling-clamped", at, score);
        draft.feeling(curve, stepId, Math.min(2, Math.max(-2, value - 3)));
      }
      const names = who
        .split(",")
        .map(decoded)
        .filter((one) => one !== "");
      if (names.length > 0) actors.set(stepId, names);
    }
  }
  const everybody = new Set([...actors.values()].flat());
  for (const name of everybody) draft.persona(name);
  const lane = everybody.size > 0 ? draft.lane("text", laneName[language]) : null;
  if (lane !== null)
    for (const [stepId, names] of actors)
      for (const name of names)
        draft.card({ kind: "cell", laneId: lane, stepId, stepToId: null }, { text: name });
  return draft.done();
}

export function writeMermaid(written: Written): string {
  const { map, language } = written;
  const names = phaseNames(map, language);
  const title = encoded(map.header.title);
  const lane = map.lanes.find(isWhoLane);
  const lines = ["journey", ...(title === "" ? [] : [`    title ${title}`])];
  for (const [i, { id }] of map.phases.entries()) {
    lines.push(`    section ${encoded(names[i] ?? "")}`);
    const steps = map.steps.filter(({ phaseId }) => phaseId === id);
    for (const step of steps) {
      const points = map.curve.filter(({ stepId }) => stepId === step.id);
      const everyone = points.find(({ personaId }) => personaId === null) ?? points[0];
      const score = Math.round((everyone?.value ?? 0) + 3);
      const said = map.cards.filter(
        ({ place }) =>
          place.kind === "cell" && place.laneId === lane?.id && place.stepId === step.id,
      );
      const felt = points.flatMap(({ personaId }) => personaId ?? []);
      const people =
        said.length > 0 ? said.map(({ text }) => text) : named(written, "personas", felt);
      const who = people
        .map((name) => encoded(name).replaceAll(",", " "))
        .filter((one) => one !== "");
      const task = encoded(step.title) || "–";
      lines.push(`      ${task}: ${score}${who.length > 0 ? `: ${who.join(", ")}` : ""}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const laneName = { fi: "Ketkä", en: "Who" };

/** The lane that the actors of a Mermaid file make. */
export function isWhoLane({ title }: Pick<Lane, "title">): boolean {
  return Object.values(laneName).includes(title);
}

/** Front matter holds looks; its lines are counted all the same, so that addresses stay true. */
function withoutFrontMatter(text: string): string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const end = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
  return lines.map((line, i) => (i <= end ? "" : line));
}

/** What Mermaid reads as its own: written as its entity codes. */
function encoded(text: string): string {
  return oneLine(text).replaceAll(/[#:;%]/g, (character) => `#${character.charCodeAt(0)};`);
}

function decoded(text: string): string {
  return oneLine(
    text.replaceAll(/#(\d{1,6});/g, (_, code) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    ),
  );
}
