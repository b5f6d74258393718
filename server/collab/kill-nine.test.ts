import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { runKillRounds } from "./kill-rounds.ts";
import { freePort } from "./server-process.ts";

it.runIf(d.name === "sqlite")(
  "kill -9 under constant editing by three people loses nothing that was acknowledged or seen",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "polku-kill-"));
    try {
      const rounds = await runKillRounds({ folder, port: await freePort(), rounds: 3, seed: 1 });
      for (const { acked, seen, lost, integrity, isEqual } of rounds) {
        expect({ lost, integrity, isEqual }).toEqual({ lost: 0, integrity: "ok", isEqual: true });
        expect(acked).toBeGreaterThan(10);
        expect(seen).toBeGreaterThan(10);
      }
      expect(rounds.length).toBe(3);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
