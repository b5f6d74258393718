import { eq, sql } from "drizzle-orm";
import { excerpts, notes, placements } from "../../db/schema/evidence.ts";
import { painPointExcerpts } from "../../db/schema/pain.ts";
import { everything } from "../../domain/pain/board/filter.ts";
import { createCompute } from "../../server/jobs/compute.ts";
import { chanceFrom, insertRandomEvidence } from "../../server/pain/board/random-evidence.ts";
import { rawRows, recount } from "../../server/pain/board/recount.ts";
import { createWorld } from "../../server/testing.ts";

const checks = 10;

/** Random changes of the rows, the board asked between them; how many numbers a recount denies. */
export async function equality(edits: number): Promise<number> {
  const world = await createWorld();
  const compute = createCompute({ importsFolder: "", exportsFolder: "", databaseFile: world.file });
  const chance = chanceFrom(4);
  const notesInAll = 400;
  let wrong = 0;
  try {
    await insertRandomEvidence(world.db, {
      mapId: "m",
      workspaceId: "w",
      seed: 3,
      notes: notesInAll,
    });
    const said = await world.db.read.select({ id: excerpts.id }).from(excerpts);
    for (let check = 0; check < checks; check++) {
      for (let edit = 0; edit < edits / checks; edit++) {
        const excerptId = chance.of(said).id;
        const noteId = `m-note-${chance.below(notesInAll)}`;
        await world.db.transact(async (tx) => {
          switch (chance.below(5)) {
            case 0:
              await tx
                .update(excerpts)
                .set({ severity: 1 + chance.below(4), labelledAt: world.at })
                .where(eq(excerpts.id, excerptId));
              break;
            case 1:
              await tx
                .update(excerpts)
                .set({ label: chance.of(["pain", "gain", "neutral"] as const) })
                .where(eq(excerpts.id, excerptId));
              break;
            case 2:
              await tx
                .update(painPointExcerpts)
                .set({ painPointId: `m-point-${chance.below(12)}` })
                .where(eq(painPointExcerpts.excerptId, excerptId));
              break;
            case 3:
              await tx
                .update(placements)
                .set({ stepId: `m-step-${chance.below(6)}`, by: "person" })
                .where(eq(placements.excerptId, excerptId));
              break;
            default:
              await tx
                .update(notes)
                .set({
                  segment: chance.of(["north", "south", null]),
                  deletedAt: sql`case when ${notes.deletedAt} is null and ${chance.below(3)} = 0 then ${world.at.getTime()} else null end`,
                })
                .where(eq(notes.id, noteId));
          }
        });
      }
      const filter = { ...everything, segment: check % 2 === 0 ? null : "north" };
      const expected = recount(await rawRows(world.db.read, "m"), filter);
      for (const kind of ["pain", "gain"] as const) {
        const board = await compute.ask("boardFor", {
          workspaceId: "w",
          filter,
          kind,
          limit: 500,
          today: "2026-05-04",
        });
        for (const row of board.rows) {
          const own = expected.get(row.id);
          expected.delete(row.id);
          const isSame =
            own !== undefined &&
            Math.abs(own.score - row.score) < 1e-9 &&
            own.people === row.parts.people &&
            own.heard === row.parts.heard &&
            own.passages === row.passages;
          if (!isSame) wrong++;
        }
      }
      // what only the recount has
      wrong += expected.size;
    }
    return wrong;
  } finally {
    await compute.stop();
    await world.close();
  }
}
