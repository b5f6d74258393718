import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { d } from "#db/dialect.ts";
import type { Outside, Topic } from "../context.ts";
import { createFileReader } from "../evidence/formats/file-reader.ts";
import { createFileMaker } from "../exchange/files/file-maker.ts";
import { type createWorld, testSecret } from "../testing.ts";
import { type Compute, createCompute } from "./compute.ts";
import { groupedAfterMs } from "./enqueue.ts";
import { handlers } from "./handlers.ts";
import { createRunner } from "./runner.ts";
import { runTask, type TaskEnvironment } from "./tasks.ts";

type World = Awaited<ReturnType<typeof createWorld>>;

/** The real queue and worker on the world of a test. `settle()` waits until all work is done. */
export function startTestJobs(world: World, others: Pick<Outside, "model" | "web"> = {}) {
  const importsFolder = mkdtempSync(join(tmpdir(), "polku-imports-"));
  const exportsFolder = mkdtempSync(join(tmpdir(), "polku-exports-"));
  const announced: Topic[] = [];
  const failures: unknown[] = [];
  const compute =
    d.name === "postgres"
      ? inlineCompute({ importsFolder, read: world.db.read }, exportsFolder)
      : createCompute({ importsFolder, exportsFolder, databaseFile: world.db.file });
  // No test waits for somebody to judge more.
  const now = () => new Date(world.at.getTime() + groupedAfterMs);
  const start = () =>
    createRunner({
      db: world.db,
      compute,
      handlers,
      now,
      outside: {
        ...others,
        secret: testSecret,
        announce: (_, topic) => announced.push(topic),
        revoke: () => undefined,
        wakeJobs: () => undefined,
      },
      onError: (_, error) => failures.push(error),
    });
  let runner = start();
  return {
    importsFolder,
    compute,
    announced,
    /** what the clock says for the queue */
    now,
    async settle() {
      await runner.idle();
      if (failures.length > 0) throw failures[0];
    },
    /** as a stopping server does, and as the next one starts */
    pause: () => runner.stop(),
    resume() {
      runner = start();
    },
    async stop() {
      await runner.stop();
      await compute.stop();
      for (const folder of [importsFolder, exportsFolder])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL runs inside the test's own process, where no worker thread could reach it. */
function inlineCompute(environment: TaskEnvironment, exportsFolder: string): Compute {
  const reader = createFileReader(environment.importsFolder);
  return {
    workers: 1,
    run: (task, input) => runTask(task, input, environment),
    ask: (task, input) => runTask(task, input, environment),
    readFile: reader.read,
    makeFile: createFileMaker(exportsFolder).make,
    importsFolder: environment.importsFolder,
    exportsFolder,
    stop: reader.stop,
  };
}
