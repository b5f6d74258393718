import { type Outcome, scenes } from "./drive.ts";
import { type Case, type judge, median } from "./goals.ts";

/** One line a peer and size: medians over the rounds, frames as p50/p95 ms. */
export function printTable(cases: readonly Case[]): void {
  console.log(row(["cards", "peer", "open ms", "heap MB", ...scenes, "moved"]));
  const kinds = [...new Set(cases.map(({ cards, peer }) => `${cards} ${peer}`))];
  for (const kind of kinds) {
    const same = cases.filter(({ cards, peer }) => `${cards} ${peer}` === kind);
    const outcomes = same.map(({ outcome }) => outcome);
    const mid = (of: (outcome: Outcome) => number) => String(median(outcomes.map(of)) ?? "-");
    const [cards = "", peer = ""] = kind.split(" ");
    console.log(
      row([
        cards,
        peer,
        mid(({ open }) => open),
        mid(({ heap }) => heap),
        ...scenes.map(
          (scene) =>
            `${mid(({ frames }) => frames[scene].p50)}/${mid(({ frames }) => frames[scene].p95)}`,
        ),
        outcomes.every(({ moved }) => moved.pan && moved.zoom && moved.drag) ? "yes" : "NO",
      ]),
    );
  }
}

export function printGoals(goals: ReturnType<typeof judge>): void {
  console.log(`\n${"goal".padEnd(42)} median   min   max  limit`);
  for (const { id, name, value, min, max, goal, ok } of goals) {
    const numbers = [value, min, max].map((one) => one.toFixed(2).padStart(6)).join("");
    console.log(`${`${id} ${name}`.padEnd(42)} ${numbers}  ${goal} ${ok ? "" : "MISSED"}`);
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 1 ? cell.padEnd(11) : cell.padStart(11))).join(" ");
}
