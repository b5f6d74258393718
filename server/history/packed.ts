import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { parsePlainMap } from "#domain/map/plain-form.ts";
import { AppError } from "../errors.ts";

const deflated = promisify(deflate);
const inflated = promisify(inflate);

/** A map as a version holds it: off the main thread it becomes a twentieth of its size. */
export async function pack(map: JourneyMap): Promise<Uint8Array> {
  return deflated(JSON.stringify(map));
}

/** Also what was packed under an older version of the form. */
export async function unpack(data: Uint8Array): Promise<JourneyMap> {
  const map = parsePlainMap(JSON.parse((await inflated(data)).toString()));
  if (map === null) throw new AppError("unavailable");
  return map;
}
