"use client";

import { useEffect, useEffectEvent, useRef } from "react";

/**
 * What the windows of one presentation in one browser say to each other: the stage says where it
 * stands, the speaker's window asks and steers.
 */
export type WalkMessage =
  | { kind: "ask" }
  | { kind: "here"; slide: string; isBlank: boolean; version: string | null }
  | { kind: "go"; slide: string }
  | { kind: "blank"; isBlank: boolean }
  | { kind: "left" };

/** Gives what says something to the other windows; without a map there are none. */
export function useWalkChannel(
  mapId: string | null,
  onMessage: (message: WalkMessage) => void,
): (message: WalkMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useEffectEvent(onMessage);
  useEffect(() => {
    if (mapId === null) return;
    const opened = new BroadcastChannel(`polku-present-${mapId}`);
    opened.onmessage = (event: MessageEvent<WalkMessage>) => heard(event.data);
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [mapId]);
  return (message) => channel.current?.postMessage(message);
}
