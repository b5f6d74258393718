"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { Topic } from "#server/context.ts";
import { useLive } from "./use-live.ts";

type TopicOf<K extends Topic["kind"]> = Extract<Topic, { kind: K }>;

const quietMs = 300;

/**
 * Fetches again when the server says that something of this kind changed: once for a burst of
 * changes, and at once for the first of them.
 */
export function useRefresh<K extends Topic["kind"]>(
  kind: K,
  refresh: () => void,
  concerns: (topic: TopicOf<K>) => boolean = () => true,
): void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isWanted = useRef(false);
  const run = useEffectEvent(refresh);
  useEffect(() => () => clearTimeout(timer.current), []);

  function wait() {
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (!isWanted.current) return;
      isWanted.current = false;
      run();
      wait();
    }, quietMs);
  }

  useLive(kind, (topic) => {
    if (topic !== null && !concerns(topic)) return;
    if (timer.current !== undefined) {
      isWanted.current = true;
      return;
    }
    refresh();
    wait();
  });
}
