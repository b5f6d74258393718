import type Sqlite from "better-sqlite3";
import type { Transact } from "./transact.ts";

/** As many pages of the index as are rewritten while others wait to write: some milliseconds. */
const PAGES_A_STEP = 200;
/** SQLite's own sign that nothing is left to merge: such a step changes fewer rows. */
const FEWEST_CHANGES = 2;

/** Deleted words lie in the segments of a full-text index until these are merged into one. */
export async function scrub(writer: Sqlite.Database, transact: Transact): Promise<void> {
  const merge = writer.prepare("insert into search_words (search_words, rank) values ('merge', ?)");
  const changes = writer.prepare("select total_changes()").pluck();
  // the first step, told by its sign, begins to merge all segments, the others go on with it
  for (let pages = -PAGES_A_STEP; ; pages = PAGES_A_STEP) {
    const done = await transact(async () => {
      const before = Number(changes.get());
      merge.run(pages);
      return Number(changes.get()) - before;
    });
    if (done < FEWEST_CHANGES) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await emptyLog(writer);
}

const TRY_AGAIN_AFTER_MS = 20;
const LONGEST_WAIT_MS = 30_000;

/**
 * What the write-ahead log holds goes into the file, over what was there, and the log is emptied. While
 * somebody reads as of an earlier moment that has to wait.
 */
async function emptyLog(writer: Sqlite.Database): Promise<void> {
  for (const endMs = performance.now() + LONGEST_WAIT_MS; ; ) {
    const [answer] = writer.pragma("wal_checkpoint(TRUNCATE)") as [{ busy: number }];
    if (answer.busy === 0) return;
    if (performance.now() > endMs) throw new Error("scrub: somebody reads without an end");
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER_MS));
  }
}
