import { logger } from "../logger.ts";

const LONGEST_STOP_MS = 10_000;

/**
 * A handler for SIGTERM and SIGINT that runs the steps one after another and then ends the process.
 * A step that fails does not keep the later ones from running: the database must be closed.
 */
export function stopInOrder(steps: readonly (() => Promise<void>)[]): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    // Nothing may keep a stop waiting for ever; what was acknowledged is on disk already.
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void runAll(steps).then((isClean) => process.exit(isClean ? 0 : 1));
  };
}

async function runAll(steps: readonly (() => Promise<void>)[]): Promise<boolean> {
  let isClean = true;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      isClean = false;
      logger.error({ err: error }, "a step of the stop failed");
    }
  }
  return isClean;
}
