import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Topic } from "../context.ts";
import type { createWorld } from "../testing.ts";
import { startJobs } from "./start.ts";

type World = Awaited<ReturnType<typeof createWorld>>;

/** The real queue and worker on the world of a test. `settle()` waits until all work is done. */
export function startTestJobs(world: World) {
  const folder = mkdtempSync(join(tmpdir(), "polku-imports-"));
  const announced: Topic[] = [];
  const jobs = startJobs({
    db: world.db,
    places: { importsFolder: folder, databaseFile: world.db.file },
    outside: {
      announce: (_, topic) => announced.push(topic),
      revoke: () => undefined,
      wakeJobs: () => undefined,
    },
  });
  return {
    importsFolder: folder,
    compute: jobs.compute,
    announced,
    settle: () => jobs.runner.idle(),
    stop: async () => {
      await jobs.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
