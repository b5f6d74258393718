import { type DrawOptions, drawOptionsSchema } from "../domain/exchange/draw-options.ts";
import type { DrawnFormat } from "../domain/exchange/formats.ts";
import { benchMap } from "../domain/map/bench-map.ts";
import { drawFile } from "../server/exchange/draw-task.ts";
import type { Drawable } from "../server/exchange/read-subject.ts";
import { numberOption } from "./options.ts";

/** node scripts/run.mjs node bench/files.ts [--cards 1500] [--rounds 3] : what files of a large map cost to make. */
const cards = numberOption("--cards") ?? 1_500;
const rounds = numberOption("--rounds") ?? 3;

const map = benchMap(cards);
const drawable: Drawable = {
  subject: {
    map,
    found: map.steps.map(({ id }, i) => ({
      stepId: id,
      people: i % 9,
      sourceTypes: i % 3,
      painPeople: i % 5,
      gainPeople: i % 3,
      painScore: (i % 5) / 4,
      gainScore: (i % 3) / 5,
    })),
    heard: [
      {
        personaId: null,
        points: map.steps.map(({ id }, i) => {
          const value = Math.cos(i / 3) * 1.5;
          return { stepId: id, value, low: value - 0.4, high: value + 0.4, people: 4 };
        }),
      },
    ],
    quotes: {},
    backed: {},
    names: { personas: {}, channels: {}, teams: {}, tags: {}, people: {} },
  },
  pictures: {},
  madeAt: Date.parse("2026-05-04T09:00:00Z"),
  editedAt: Date.parse("2026-05-03T09:00:00Z"),
  timeZone: "Europe/Helsinki",
};

const files: { name: string; format: DrawnFormat; options: Partial<DrawOptions> }[] = [
  { name: "SVG", format: "svg", options: {} },
  { name: "PNG, as on screen", format: "png", options: { scale: 1 } },
  { name: "PNG, twice", format: "png", options: { scale: 2 } },
  { name: "PDF, one A0", format: "pdf", options: { paper: "a0" } },
  { name: "PDF, A4 sheets", format: "pdf", options: { paper: "a4", isTiled: true } },
  { name: "PDF, A3 for printers", format: "pdf", options: { style: "print" } },
  { name: "PPTX", format: "pptx", options: {} },
];

console.log(
  `${cards} cards, ${map.steps.length} steps x ${map.lanes.length} lanes, ${rounds} rounds`,
);
console.log("| file | ms, min | median | max | MB | peak memory, MB |\n|---|---|---|---|---|---|");
for (const { name, format, options } of files) {
  const times: number[] = [];
  let size = 0;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const all = drawOptionsSchema.parse({ language: "fi", ...options });
    size = (await drawFile({ drawable, format, options: all })).length;
    times.push(performance.now() - start);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  clearInterval(watch);
  const [min = 0, ...rest] = times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? min;
  const max = rest.at(-1) ?? min;
  const cells = [
    name,
    ...[min, median, max].map(Math.round),
    (size / 1e6).toFixed(2),
    Math.round(peak / 1e6),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
