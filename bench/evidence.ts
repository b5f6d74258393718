import { aggregates } from "./evidence/aggregates.ts";
import { equality } from "./evidence/equality.ts";
import { storing } from "./evidence/storing.ts";
import { atLeast, atMost } from "./goals.ts";
import { flag, option } from "./options.ts";

// npm --prefix bench run evidence [-- --quick | --sizes 10000,100000,1000000] : how fast notes come in
// and are read, and how fast the board counts over so many passages, beside a plain scan of the same
// rows; whether its counts are those of a recount after random changes.
const isQuick = flag("--quick");
const sizes = (option("--sizes") ?? (isQuick ? "10000,50000" : "10000,100000,1000000"))
  .split(",")
  .map(Number);

const stored = await storing({ notes: isQuick ? 300 : 2_000 });
console.log(
  `a note of 20 passages is stored in p95 ${stored.noteP95.toFixed(1)} ms; ` +
    `${Math.round(stored.readPerSecond)} passages/s read and stored, ${Math.round(stored.storedPerSecond)}/s stored alone\n`,
);

console.log(
  "passages   first    filter p50   p95    plain scan p50   numbers p95   loop held p99  max (ms)",
);
const measured = [];
for (const size of sizes) {
  const one = await aggregates(size, isQuick ? 15 : 30);
  measured.push(one);
  console.log(
    [
      String(size).padEnd(11),
      ...[one.firstMs, one.p50, one.p95, one.scanP50, one.countedP95, one.loopP99, one.loopMax].map(
        (ms, at) => ms.toFixed(1).padEnd([9, 13, 7, 17, 14, 15, 0][at] ?? 0),
      ),
    ].join(""),
  );
}
console.log("\nsearch       notes with  query          p50    p95    plain scan p50 (ms)");
for (const { size, searched } of measured) {
  for (const { query, found, ...times } of searched) {
    const cells = [times.p50, times.p95, times.scanP50].map((ms) => ms.toFixed(1).padEnd(7));
    console.log(
      `${String(size).padEnd(13)}${String(found).padEnd(12)}${query.padEnd(15)}${cells.join("")}`,
    );
  }
}
const edits = isQuick ? 1_000 : 10_000;
const wrong = await equality(edits);
console.log(`\n${edits} random changes: ${wrong} of the board's numbers differ from a recount`);

const goals = [
  atMost(15, "a note of 20 passages stored, p95 ms", stored.noteP95, 20),
  atLeast("15-import", "passages stored a second", stored.storedPerSecond, 3_000),
  ...measured
    .filter(({ size }) => size <= 100_000)
    .flatMap(({ size, p95, loopP99 }) => [
      atMost(`board-${size}`, `the board filters ${size} passages, p95 ms`, p95, 200),
      atMost(`loop-${size}`, `the event loop is held, ${size} passages, p99 ms`, loopP99, 20),
    ]),
  ...measured.map(({ size, searched }) =>
    atMost(
      `13-${size}`,
      `a search among ${size} passages, the slowest kind, p95 ms`,
      Math.max(...searched.map(({ p95 }) => p95)),
      50,
    ),
  ),
  atMost("14-equal", `numbers that a recount denies after ${edits} changes`, wrong, 0),
];
console.log(JSON.stringify({ bench: "evidence", goals, measured: { ...stored, sizes: measured } }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);
