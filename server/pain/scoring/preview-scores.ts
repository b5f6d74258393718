import type { Tx } from "#db/transact.ts";
import { pointsOn } from "#domain/pain/board/board.ts";
import { everything } from "#domain/pain/board/filter.ts";
import { type Preview, previewOf } from "#domain/pain/board/preview.ts";
import { countedOn } from "#domain/pain/board/tally.ts";
import type { Scoring } from "#domain/pain/scoring.ts";
import { readBoardMaps, readPlaces } from "../board/board-maps.ts";
import { readRule } from "./read-scoring.ts";

/** Worker task: the worst pains as they would be ranked if the workspace weighed so. */
export async function previewScores(
  { workspaceId, today, scoring }: { workspaceId: string; today: string; scoring: Scoring },
  { read }: { read: Tx },
): Promise<Preview> {
  const rule = await readRule(read, { workspaceId, today });
  const maps = await readBoardMaps(read, workspaceId, await readPlaces(read, workspaceId));
  const points = maps.flatMap((map) =>
    pointsOn(map, countedOn(map.evidence, everything), { filter: everything, rule }),
  );
  const pains = points.filter(({ kind }) => kind === "pain");
  return previewOf(pains, { scoring, today });
}
