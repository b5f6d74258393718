import { trainVerdict } from "#domain/analysis/training/verdict.ts";
import { readLabelled } from "./labelled-files.ts";
import { writeFileSync } from "node:fs";
const rows = readLabelled("fitting"); const t = Date.now();
const r = trainVerdict(rows);
writeFileSync("/tmp/ear/held.json", JSON.stringify({ rows: rows.map((x, i) => [x.language, x.label, x.sourceType, x.file, x.explicit, x.text, ...r.held[i]!.map((v) => +v.toFixed(4))]), th: r.thresholds, temp: r.temperature }));
console.log((Date.now() - t) / 1000, r.temperature, JSON.stringify(r.thresholds));
