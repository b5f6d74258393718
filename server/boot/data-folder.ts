import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { BootError } from "./boot-failure.ts";

export type DataFolder = { databaseFile: string; secret: string };

/** Makes the folder if need be, proves that it can be written, and reads (or writes, once) the secret. */
export function prepareDataFolder(folder: string): DataFolder {
  try {
    makeFolder(folder);
    const probe = join(folder, `.probe-${process.pid}`);
    closeSync(openSync(probe, "w"));
    rmSync(probe);
    return { databaseFile: join(folder, "polku.db"), secret: readOrWriteSecret(folder) };
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== "string") throw error;
    throw new BootError({ kind: "folder-not-writable", folder });
  }
}

/** Level by level: `recursive` of Node never returns where the file system denies that a new folder exists. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function readOrWriteSecret(folder: string): string {
  const file = join(folder, "secret");
  try {
    // "wx" fails when the file is there: two first starts at once cannot each have their own secret.
    const handle = openSync(file, "wx", 0o600);
    writeSync(handle, randomBytes(32).toString("base64url"));
    closeSync(handle);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  chmodSync(file, 0o600);
  return readFileSync(file, "utf8").trim();
}
