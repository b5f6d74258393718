"use client";

import { createContext, useContext, useEffect, useEffectEvent } from "react";
import type { Topic } from "#server/context.ts";
import type { LiveConnection } from "./live-connection.ts";

export const LiveContext = createContext<LiveConnection | null>(null);

type TopicOf<K extends Topic["kind"]> = Extract<Topic, { kind: K }>;

/**
 * Calls back when something of this kind changed on the server: fetch it again. The topic is null
 * after a broken connection, when changes may have been missed.
 *
 *   useLive("pain", (topic) => { if (!topic || topic.mapId === mapId) router.refresh(); });
 */
export function useLive<K extends Topic["kind"]>(
  kind: K,
  onChange: (topic: TopicOf<K> | null) => void,
): void {
  const connection = useContext(LiveContext);
  const changed = useEffectEvent(onChange);
  useEffect(
    () =>
      connection?.subscribe((topic) => {
        if (topic === null || topic.kind === kind) changed(topic as TopicOf<K> | null);
      }),
    [connection, kind],
  );
}
