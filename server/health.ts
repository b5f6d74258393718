import { eq } from "drizzle-orm";
import { instance } from "#db/schema/workspace.ts";
import { logger } from "./logger.ts";
import { runtime } from "./runtime.ts";

/** Can the database be read and written right now? */
export async function checkHealth(): Promise<boolean> {
  try {
    const { db } = runtime();
    await db.read.select().from(instance).limit(1);
    // A write that changes nothing still has to take the writer's turn.
    await db.transact(async (tx) => {
      await tx.delete(instance).where(eq(instance.key, "health"));
    });
    return true;
  } catch (error) {
    logger.error({ err: error }, "health check failed");
    return false;
  }
}
