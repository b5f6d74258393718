import type { Database } from "#db/client.ts";
import { logger } from "../logger.ts";
import type { LiveSocket, SocketRegistry } from "./live-socket.ts";
import { judgeAgain } from "./revoke.ts";

/** Rights also change from outside this process (command line), and sessions simply run out. */
const SWEEP_EVERY_MS = 500;

type Judgement = { stamp: string; admissions: number; until: Date };

/** Closes sockets within a second of losing a right, or winning one. */
export function createJudge(db: Database, sockets: SocketRegistry, now: () => Date) {
  const judgements = new WeakMap<LiveSocket, Judgement>();

  const isDue = (socket: LiveSocket, stamp: string): boolean => {
    const last = judgements.get(socket);
    if (!last || last.stamp !== stamp || last.admissions !== socket.admissions) return true;
    return last.until <= now();
  };
  const judge = async (some: readonly LiveSocket[], stamp: string) => {
    // What it is let in to meanwhile has not been judged.
    const admissions = new Map(some.map((socket) => [socket, socket.admissions]));
    const untils = await judgeAgain(db, some, now());
    for (const [socket, until] of untils) {
      judgements.set(socket, { stamp, until, admissions: admissions.get(socket) ?? 0 });
    }
  };
  const judgeThose = async (concerns: (socket: LiveSocket, stamp: string) => boolean) => {
    try {
      // Asked before the rights are read: what changes after that is news again.
      const stamp = db.stamp();
      const all = [...sockets.all()];
      await judge(
        all.filter((socket) => concerns(socket, stamp)),
        stamp,
      );
    } catch (error) {
      logger.error({ err: error }, "open connections could not be judged again");
    }
  };

  // With nothing written but maps nobody's rights have changed: it costs nothing then.
  const sweep = setInterval(() => void judgeThose(isDue), SWEEP_EVERY_MS);
  sweep.unref();
  return {
    /** At once, those that are known to be concerned. */
    judge: (isAffected: (socket: LiveSocket) => boolean) => void judgeThose(isAffected),
    stop: () => clearInterval(sweep),
  };
}
