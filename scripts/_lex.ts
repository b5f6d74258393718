import { scenes, scenesOf } from "#domain/analysis/scenes.ts";
import { readLabelled } from "./labelled-files.ts";
import { tokenize } from "#domain/analysis/tokens.ts";
import { createHash } from "node:crypto";
const words = new Set<string>();
for (const r of readLabelled("fitting")) for (const t of tokenize(r.text)) words.add(r.language + ":" + t.word);
const h = createHash("sha1");
for (const w of [...words].sort()) h.update(w + scenesOf(w.slice(3), w.slice(0, 2) as "fi").map((i) => scenes[i]!.name).sort().join(","));
console.log(words.size, scenes.length, h.digest("hex"));
