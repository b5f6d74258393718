"use client";

import { type RefObject, useEffect } from "react";
import { useClipboard } from "./clipboard/use-clipboard.ts";
import type { EarlyKeys, Ears } from "./early-keys.ts";
import { ConnectPreview } from "./edges/connect-preview.tsx";
import { FocusMirror } from "./focus-mirror.tsx";
import { HeldLayer, PeerHeldLayer } from "./hands/held-layer.tsx";
import { useHands } from "./hands/use-hands.ts";
import type { Painting } from "./layers/card-layer.tsx";
import { CrowdLayer } from "./layers/crowd-layer.tsx";
import { CursorLayer } from "./layers/cursor-layer.tsx";
import { GapLayer } from "./missing/gap-layer.tsx";
import { Marquee } from "./selection/marquee.tsx";
import { PeerPointers } from "./together/peer-pointers.tsx";
import type { Detail } from "./use-detail.ts";
import { useGrowthInSight } from "./use-growth-in-sight.ts";
import { useKeyboard } from "./use-keyboard.ts";

type Props = {
  frame: RefObject<HTMLElement | null>;
  /** where the frame passes on what it hears */
  ears: RefObject<Ears | null>;
  early: EarlyKeys;
  detail: Detail;
  painting: Painting;
};

/** Keys, hands and clipboard of the picture, and what shows where they are: one's own and others'. */
export function Workbench({ frame, ears, early, detail, painting }: Props) {
  const onKeyDown = useKeyboard();
  const onPointerDown = useHands();
  useClipboard(frame);
  useGrowthInSight();
  useEffect(() => {
    let isGone = false;
    // not while React is at work: every key draws before the next one is pressed
    queueMicrotask(() => {
      if (isGone) return;
      ears.current = { onKeyDown, onPointerDown };
      early.press();
    });
    return () => {
      isGone = true;
      ears.current = null;
    };
  }, [ears, early, onKeyDown, onPointerDown]);
  return (
    <>
      {detail === "tiny" ? null : <GapLayer />}
      {detail === "tiny" && painting === "none" ? <CrowdLayer /> : null}
      <FocusMirror />
      <CursorLayer />
      <ConnectPreview />
      <Marquee />
      <PeerHeldLayer />
      <HeldLayer />
      <PeerPointers />
    </>
  );
}
