"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Press } from "#components/ui/press.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { leaderOf } from "./leader-of.ts";
import type { Followed } from "./presence.ts";
import { accompany } from "./visit.ts";

/** One whose line is cut may come back by then. */
const WAIT_FOR_MS = 10_000;

/** While one follows somebody: a frame in their colour, and their name. */
export function FollowFrame() {
  const t = useTranslations("canvas.together");
  const { following } = useCanvas().presence;
  const followed = useStore(following, (now) => now);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let name = "";
    return following.subscribe(() => {
      const now = following.get();
      setSaid(now ? t("following", { name: now.name }) : t("ended", { name }));
      name = now?.name ?? "";
    });
  }, [following, t]);
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {followed ? <Frame key={followed.clientId} followed={followed} /> : null}
    </>
  );
}

function Frame({ followed }: { followed: Followed }) {
  const t = useTranslations("canvas.together");
  const model = useCanvas();
  const view = useViewpoint();
  const { clientId, name, colour } = followed;
  const { presence } = model;
  const isHere = useStore(presence.people, (all) => all.some((one) => one.clientId === clientId));
  const isOnline = useStore(model.session.state, ({ kind }) => kind !== "offline");

  useEffect(() => {
    let last = "";
    const go = () => {
      const leader = leaderOf(presence.peers.get(), clientId, presence.clientId());
      const place = JSON.stringify([leader?.sight, leader?.cursor]);
      if (!leader || place === last) return;
      last = place;
      accompany(view, leader);
    };
    go();
    return presence.peers.subscribe(go);
  }, [presence, view, clientId]);

  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = () => presence.follow(null);
    const isOnMap = ({ target }: Event) =>
      target instanceof Node &&
      frame.current?.parentElement?.contains(target) === true &&
      !frame.current.contains(target);
    const onKey = (event: KeyboardEvent) => {
      const isEscape = event.key === "Escape";
      if (!isEscape && (isModifier(event.key) || !isOnMap(event))) return;
      end();
      if (!isEscape) return;
      // it ends this and nothing else
      event.preventDefault();
      event.stopPropagation();
    };
    const onHand = (event: Event) => {
      if (isOnMap(event)) end();
    };
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("wheel", onHand, { capture: true, passive: true });
    window.addEventListener("pointerdown", onHand, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("wheel", onHand, true);
      window.removeEventListener("pointerdown", onHand, true);
    };
  }, [presence]);

  useEffect(() => {
    if (isHere || !isOnline) return;
    const wait = setTimeout(() => {
      presence.follow(null);
      toast(t("left", { name }));
    }, WAIT_FOR_MS);
    return () => clearTimeout(wait);
  }, [isHere, isOnline, presence, name, t]);

  return (
    <div
      ref={frame}
      data-following=""
      className="pointer-events-none absolute inset-0 z-40 border-2 print:hidden"
      style={{ borderColor: `var(--presence-${colour + 1})` }}
    >
      <div
        className="keeps-colour absolute top-1 left-1/2 flex -translate-x-1/2 items-center gap-1 rounded-control bg-current py-0.5 pr-0.5 pl-2 text-12 whitespace-nowrap"
        style={{ color: `var(--presence-${colour + 1})` }}
      >
        <span className="text-on-presence">
          {t(isHere ? "following" : "followingAway", { name })}
        </span>
        <Press
          className="pointer-events-auto flex h-6 cursor-default items-center rounded-control px-1.5 font-medium text-on-presence hover:bg-paper/20"
          onPress={() => presence.follow(null)}
        >
          {t("stop")}
        </Press>
      </div>
    </div>
  );
}

function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}
