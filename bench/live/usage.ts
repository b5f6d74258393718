import type { ChildProcess } from "node:child_process";

export type Usage = { cpuMs: number; rssMb: number };

/** In a server process: says what it has used whenever its parent asks. */
export function answerUsage(): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      cpuMs: (user + system) / 1000,
      rssMb: process.memoryUsage.rss() / 1024 / 1024,
    };
    process.send?.(usage);
  });
}

export function askUsage(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once("message", (usage) => resolve(usage as Usage));
    child.send("usage");
  });
}
