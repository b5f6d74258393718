import type { Report, ReportedExcerpt, ReportedPoint } from "./analyze.ts";
import type { InputMap } from "./analyze-input.ts";

const most = 60;

/** The report for a person at a terminal. */
export function table(report: Report, map: InputMap | null): string {
  const lines: string[] = [];
  const titles = new Map(map?.steps.map((step) => [step.id, step.title]));
  if (report.pain_points) {
    lines.push(...points("Pain points", report.pain_points, titles));
    lines.push(...points("Gain points", report.gain_points ?? [], titles));
  }
  const count = (label: string) => report.excerpts.filter((e) => e.label === label).length;
  lines.push(
    `${report.excerpts.length} excerpts: ${count("pain")} pain, ${count("gain")} gain, ${count("neutral")} neutral (${report.analyzer})`,
    "",
  );
  const rows = report.excerpts.map((excerpt) => row(excerpt, titles));
  return `${[...lines, ...rows].join("\n")}\n`;
}

function points(heading: string, found: ReportedPoint[], titles: Map<string, string>): string[] {
  if (found.length === 0) return [];
  const rows = found.map(({ title, step, score, parts }) =>
    [
      score.toFixed(2).padStart(6),
      `${parts.people}/${parts.heard}`.padStart(7),
      parts.severity.toFixed(1).padStart(5),
      (step === null ? "-" : (titles.get(step) ?? step)).slice(0, 24).padEnd(24),
      title,
    ].join("  "),
  );
  return [heading, " score   people    sev  step                      what", ...rows, ""];
}

function row(excerpt: ReportedExcerpt, titles: Map<string, string>): string {
  const sign = { pain: "▼", gain: "▲", neutral: "·" }[excerpt.label];
  const text = excerpt.text.replace(/\s+/g, " ");
  const step = excerpt.steps?.[0];
  const cues = [...new Set(excerpt.cues.map((cue) => cue.kind))].join(", ");
  return [
    sign,
    excerpt.pain.toFixed(2),
    excerpt.note.slice(0, 10).padEnd(10),
    (text.length > most ? `${text.slice(0, most - 1)}…` : text).padEnd(most),
    step ? (titles.get(step.id) ?? step.id).slice(0, 20).padEnd(20) : "",
    cues,
  ]
    .join("  ")
    .trimEnd();
}
