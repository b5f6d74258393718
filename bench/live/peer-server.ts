import { join } from "node:path";
import { Server } from "@hocuspocus/server";
import { answerUsage } from "./usage.ts";

// Hocuspocus as it comes: with nothing that stores, or with its own SQLite extension.
const [, , kind, port, folder = ""] = process.argv;
const extensions = kind === "sqlite" ? [await sqlite(join(folder, "hocuspocus.db"))] : [];
const server = new Server({
  port: Number(port),
  address: "127.0.0.1",
  quiet: true,
  stopOnSignals: false,
  extensions,
});
await server.listen();
answerUsage();
process.stdout.write(`${JSON.stringify({ isReady: true })}\n`);

/** By a name that is no import: only the bench's own install has it. */
async function sqlite(database: string) {
  const name = "@hocuspocus/extension-sqlite";
  const { SQLite } = await import(name);
  return new SQLite({ database });
}
