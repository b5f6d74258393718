import { askKept } from "#components/shell/ask-kept.ts";
import type { Kept } from "#components/shell/kept-key.ts";
import { whyGone } from "#domain/map/kept-answer.ts";

/** Why an upgrade was refused, which a browser does not tell. Fetched when that happens, which is seldom. */
export const askWhyGone = async (map: Kept) => whyGone(await askKept([map.mapId]), map);
