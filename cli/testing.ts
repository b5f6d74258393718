import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "#db/client.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Io } from "./io.ts";
import { polku } from "./polku.ts";

export type Ran = { code: number; out: string; err: string };

/** An empty folder to run commands in, with the data in `data` below it. */
export function createPlace() {
  const folder = mkdtempSync(join(tmpdir(), "polku-cli-"));
  const dataFolder = join(folder, "data");
  return {
    folder,
    dataFolder,
    databaseFile: join(dataFolder, "polku.db"),
    run: async (args: string[], { stdin = "", isTerminal = false } = {}): Promise<Ran> => {
      const told = { out: "", err: "" };
      const io: Io = {
        out: (text) => {
          told.out += text;
        },
        err: (text) => {
          told.err += text;
        },
        cwd: folder,
        env: { POLKU_DATA: dataFolder },
        readStdin: async () => stdin,
        isTerminal,
      };
      return { code: await polku(args, io), ...told };
    },
    /** Looks into the database between two commands. */
    look: async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
      const db = openDatabase(join(dataFolder, "polku.db"));
      try {
        return await work(db);
      } finally {
        await db.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Place = ReturnType<typeof createPlace>;

/** A workspace with an owner, made as the set-up page makes it. */
export async function furnish(place: Place, slug = "w"): Promise<void> {
  await place.run(["user", "add", "owner@example.org", "--name", "Owner"]);
  await place.look((db) =>
    db.transact(async (tx) => {
      await tx.insert(workspaces).values({
        id: `id-of-${slug}`,
        slug,
        name: slug,
        locale: "en",
        timeZone: "Europe/Helsinki",
        createdAt: new Date("2026-05-04T09:00:00Z"),
      });
    }),
  );
  await place.run(["user", "role", "owner@example.org", "owner", "--workspace", slug]);
}
