import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { useLive } from "#components/shell/use-live.ts";
import { timelineOf } from "#server/history/actions.ts";
import type { Moment, Person } from "#server/history/read-timeline.ts";

export type KnownTimeline = {
  moments: Moment[];
  people: ReadonlyMap<string, Person>;
  mayEdit: boolean;
  next: string | null;
};

/** The history of a map as far as it was asked for; what happens meanwhile joins it. */
export function useTimeline(mapId: string) {
  const [timeline, setTimeline] = useState<KnownTimeline | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const read = useCallback(
    async (known: KnownTimeline | null) => {
      const answer = await timelineOf({ mapId, after: known?.next ?? null }).catch(() => null);
      setFailed(!answer?.ok);
      if (!answer?.ok) return;
      const people = new Map(known?.people);
      for (const person of answer.people) people.set(person.id, person);
      setTimeline({
        moments: [...(known?.moments ?? []), ...answer.moments],
        people,
        mayEdit: answer.mayEdit,
        next: answer.next,
      });
    },
    [mapId],
  );
  const refresh = useCallback(() => read(null), [read]);
  const begin = useEffectEvent(refresh);
  useEffect(() => void begin(), []);
  useLive("history", (topic) => {
    if (!topic || topic.mapId === mapId) void refresh();
  });
  // somebody edited one of the maps
  useLive("maps", () => void refresh());
  return { timeline, hasFailed, refresh, readMore: () => read(timeline) };
}
