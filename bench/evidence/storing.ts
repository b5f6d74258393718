import { excerpts, notes } from "../../db/schema/evidence.ts";
import { analyzerVersion, analyzeText } from "../../domain/analysis/analyze.ts";
import { noteInputSchema } from "../../domain/evidence/note.ts";
import { authorize } from "../../server/access/authorize.ts";
import { addNote } from "../../server/evidence/add-note.ts";
import { analyzeNextNotes } from "../../server/evidence/analyze-notes.ts";
import { replaceExcerpts } from "../../server/evidence/replace-excerpts.ts";
import { createCompute } from "../../server/jobs/compute.ts";
import { chanceFrom } from "../../server/pain/board/random-evidence.ts";
import { createWorld } from "../../server/testing.ts";
import { share, timed } from "./aggregates.ts";

export const sentences = [
  "The courier never came and nobody could say where my parcel was.",
  "Maksu ei mennyt läpi kortilla, vaikka yritin kolme kertaa.",
  "I loved how quick it was to pay in the app.",
  "Jonotin puhelimessa neljäkymmentä minuuttia ja luovutin.",
  "The form asked for my address twice.",
  "Asiakaspalvelija oli ystävällinen ja auttoi heti.",
  "There were three sizes to choose from.",
  "En löytänyt mistään, milloin tilaus saapuu.",
];

/** Notes of some twenty sentences: read by the analyzer and stored; and stored alone. */
export async function storing({ notes: count }: { notes: number }) {
  const world = await createWorld();
  const compute = createCompute({ importsFolder: "", exportsFolder: "", databaseFile: world.file });
  const chance = chanceFrom(11);
  try {
    const editor = world.as("editor");
    const grant = await authorize(editor, "evidence.edit", { workspaceId: "w" });
    for (let at = 0; at < count; at++) {
      const text = Array.from({ length: 20 }, () => chance.of(sentences)).join(" ");
      const input = noteInputSchema.parse({
        text: `${text} ${at}`,
        sourceType: "review",
        consent: "yes",
        maps: [{ mapId: "m" }],
      });
      await addNote(editor, grant, input);
    }
    const [, readMs] = await timed(async () => {
      while (await analyzeNextNotes(world.system, "w", compute)) {
        // page by page, as the job does
      }
    });
    const read = (await world.db.read.select({ id: excerpts.id }).from(excerpts)).length;

    const stored = await world.db.read.select().from(notes);
    const times: number[] = [];
    let passages = 0;
    for (const note of stored) {
      const findings = analyzeText({ text: note.text, sourceType: "review" }).slice(0, 20);
      passages += findings.length;
      const [, ms] = await timed(() =>
        // as the analysis does it: what can be made anew need not wait for the disk
        world.db.transact(
          (tx) => replaceExcerpts(tx, world.system, `${analyzerVersion}+`, [{ note, findings }]),
          { isMadeAnew: true },
        ),
      );
      times.push(ms);
    }
    return {
      noteP95: share(times, 0.95),
      readPerSecond: read / (readMs / 1_000),
      storedPerSecond: passages / (times.reduce((sum, ms) => sum + ms, 0) / 1_000),
    };
  } finally {
    await compute.stop();
    await world.close();
  }
}
