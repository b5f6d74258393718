import { and, eq } from "drizzle-orm";
import { codeChanges, codes } from "#db/schema/codes.ts";
import type { Tx } from "#db/transact.ts";
import type { Left } from "#domain/participant/quotations.ts";
import type { StoredCopy } from "./stored-copy.ts";

const words = ["name", "description"] as const;

/**
 * What codes are called and what they mean. A code is no title that says nothing else: "waiting long"
 * is everybody's word, whoever said it too.
 */
export async function codeWords(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, name, description } = codes;
  const rows = await tx
    .select({ id, name, description })
    .from(codes)
    .where(eq(codes.workspaceId, workspaceId));
  return rows.flatMap((row) =>
    words.map((column) => ({
      text: row[column],
      store: (now: Tx, left: Left) =>
        now
          .update(codes)
          .set({ [column]: left.text })
          .where(and(eq(id, row.id), eq(codes[column], row[column]))),
    })),
  );
}

/** As they were before and after each change, by which it would be taken back. */
export async function codeHistory(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, subject, change } = codeChanges;
  const rows = await tx
    .select({ id, subject, change })
    .from(codeChanges)
    .where(eq(codeChanges.workspaceId, workspaceId));
  return rows.flatMap((row) => {
    const write = (now: Tx, part: Partial<typeof codeChanges.$inferInsert>) =>
      now.update(codeChanges).set(part).where(eq(id, row.id));
    const states = row.change.codes.flatMap(({ before, after }) => [before, after]);
    const inStates = states.flatMap((state) =>
      words.map((word) => ({
        text: state[word],
        // the states are those of `row.change`: what one copy writes, the next one keeps
        store: (now: Tx, left: Left) => {
          state[word] = left.text;
          return write(now, { change: row.change });
        },
      })),
    );
    const called = {
      text: row.subject,
      store: (now: Tx, left: Left) => write(now, { subject: left.text }),
    };
    return [called, ...inStates];
  });
}
