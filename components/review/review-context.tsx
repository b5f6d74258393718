"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { subjectKey } from "#domain/review/stamp.ts";
import { fetchReviewAction } from "#server/review/actions.ts";
import type { ChallengeRow } from "#server/review/read-challenges.ts";
import type { OpportunityHead } from "#server/review/read-opportunities.ts";
import type { StampRow } from "#server/review/read-stamps.ts";

export type ReviewRights = { stamp: boolean; challenge: boolean; decide: boolean };

export type ReviewModel = {
  mapId: string;
  /** whose pains are shown: for a to-be its as-is */
  painMapId: string;
  workspace: { id: string; slug: string };
  rights: ReviewRights;
  /** null until they have come */
  stamps: readonly StampRow[] | null;
  /** by what they are on, "pain|<id>" */
  stampsOn: ReadonlyMap<string, readonly StampRow[]>;
  challenges: readonly ChallengeRow[];
  /** by pain point */
  opportunities: ReadonlyMap<string, readonly OpportunityHead[]>;
  reload(): Promise<void>;
};

const ReviewContext = createContext<ReviewModel | null>(null);

export function useReview(): ReviewModel {
  const model = useContext(ReviewContext);
  if (!model) throw new Error("useReview outside ReviewProvider");
  return model;
}

type Props = Pick<ReviewModel, "mapId" | "painMapId" | "workspace" | "rights"> & {
  /** the map is on screen: what is said of it comes after it */
  isThere: boolean;
  children: ReactNode;
};
type Fetched = Pick<ReviewModel, "challenges" | "opportunities"> & {
  stamps: readonly StampRow[] | null;
};

const nothingYet: Fetched = { stamps: null, challenges: [], opportunities: new Map() };

/** What was said and decided of one map, fetched once it is on screen and kept fresh. */
export function ReviewProvider({ isThere, children, ...of }: Props) {
  const { mapId, painMapId } = of;
  const [fetched, setFetched] = useState(nothingYet);
  const reload = async () => {
    const answer = await fetchBoth(mapId, painMapId);
    if (answer) setFetched(answer);
  };
  useRefresh(
    "review",
    reload,
    (topic) => topic.mapId === null || topic.mapId === mapId || topic.mapId === painMapId,
  );
  useEffect(() => {
    if (!isThere) return;
    let isHere = true;
    void fetchBoth(mapId, painMapId).then((answer) => isHere && answer && setFetched(answer));
    return () => {
      isHere = false;
    };
  }, [mapId, painMapId, isThere]);
  const stampsOn = useMemo(() => bySubject(fetched.stamps ?? []), [fetched.stamps]);
  const model = { ...of, ...fetched, stampsOn, reload };
  return <ReviewContext value={model}>{children}</ReviewContext>;
}

/** A to-be has nodes of its own, and the pains of its as-is. */
async function fetchBoth(mapId: string, painMapId: string): Promise<Fetched | null> {
  const own = await fetchReviewAction({ mapId }).catch(() => null);
  if (!own?.ok) return null;
  const { stamps, challenges, opportunities } = own;
  if (painMapId === mapId) return { stamps, challenges, opportunities };
  const asIs = await fetchReviewAction({ mapId: painMapId }).catch(() => null);
  const onPains = asIs?.ok ? asIs.stamps.filter(({ subject }) => subject.kind === "pain") : [];
  return { stamps: [...stamps, ...onPains], challenges, opportunities };
}

function bySubject(stamps: readonly StampRow[]): ReadonlyMap<string, readonly StampRow[]> {
  const found = new Map<string, StampRow[]>();
  for (const stamp of stamps) {
    const key = subjectKey(stamp.subject);
    const here = found.get(key) ?? [];
    here.push(stamp);
    found.set(key, here);
  }
  return found;
}
