"use client";

import { type AboutPoint, useBoard } from "#components/pain/board/board-context.tsx";
import { ReviewProvider } from "#components/review/review-context.tsx";
import { ReviewOfPain } from "#components/review/review-of-pain.tsx";

/** Beside the board, as on the map: stamps and decisions of an open pain point. */
export function ReviewBeside({ mapId, painPointId }: AboutPoint) {
  const { workspace, rights } = useBoard();
  const { stamp, decide } = rights;
  return (
    <ReviewProvider
      mapId={mapId}
      painMapId={mapId}
      workspace={workspace}
      rights={{ stamp, decide, challenge: false }}
      isThere
    >
      <ReviewOfPain id={painPointId} />
    </ReviewProvider>
  );
}
