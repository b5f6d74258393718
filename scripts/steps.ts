import { spawnSync } from "node:child_process";

export type Step = { name: string; command: string };

/** Runs commands one after the other, says how long each took, and stops at the first that fails. */
export function runSteps(steps: readonly Step[]): void {
  const took: string[] = [];
  for (const { name, command } of steps) {
    console.log(`\n── ${name}: ${command}`);
    const began = performance.now();
    const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    took.push(`${status === 0 ? "ok    " : "FAILED"} ${seconds.padStart(8)}  ${name}`);
    if (status !== 0) {
      console.error(`\n${took.join("\n")}`);
      process.exit(1);
    }
  }
  console.log(`\n${took.join("\n")}`);
}
