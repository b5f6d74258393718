"use client";

import "./slide.css";
import "./stage.css";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PrintHead } from "#components/shell/print-head.tsx";
import { BlankScreen } from "./blank-screen.tsx";
import { EdgeZones } from "./edge-zones.tsx";
import type { Slide, SlidePhase } from "./slide.ts";
import { SlideView } from "./slide-view.tsx";
import { SpeakerBlocked } from "./speaker-blocked.tsx";
import { StageBar } from "./stage-bar.tsx";
import { useFullScreen } from "./use-full-screen.ts";
import { goTo, usePosition } from "./use-position.ts";
import { useStageKeys } from "./use-stage-keys.ts";
import { useSwipe } from "./use-swipe.ts";
import { useWalkChannel } from "./use-walk-channel.ts";
import type { ShownVersion } from "./version-picker.tsx";

type Props = {
  slides: readonly Slide[];
  phases: readonly SlidePhase[];
  /** where leaving leads */
  mapHref: string;
  /** what only a presenter has: a second window, and versions to choose from */
  desk?: { mapId: string; speakerHref: string; version: ShownVersion };
};

/** What the audience sees: one slide at a time, steered by keys, fingers, buttons and the speaker's window. */
export function Stage({ slides, phases, mapHref, desk }: Props) {
  const t = useTranslations("present");
  const router = useRouter();
  const position = usePosition(slides);
  const at = position ?? 0;
  const slide = slides[at];
  const [isBlank, setBlank] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const main = useRef<HTMLElement>(null);
  // what was pressed to come here has gone with its page
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  const fullScreen = useFullScreen();

  const here = {
    kind: "here",
    slide: slide?.id ?? "",
    isBlank,
    version: desk?.version.shownId ?? null,
  } as const;
  const say = useWalkChannel(desk?.mapId ?? null, (message) => {
    if (message.kind === "ask") say(here);
    if (message.kind === "go") goTo(message.slide);
    if (message.kind === "blank") setBlank(message.isBlank);
  });
  useTellWhere(say, here);

  const go = (index: number) => {
    setBlank(false);
    const next = slides[Math.max(0, Math.min(slides.length - 1, index))];
    if (next) goTo(next.id);
  };
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    router.push(mapHref);
  };
  const openSpeaker = desk
    ? () => {
        const opened = window.open(
          `${desk.speakerHref}#${slide?.id ?? ""}`,
          `polku-speaker-${desk.mapId}`,
          "popup,width=1080,height=760",
        );
        setBlocked(opened === null);
      }
    : undefined;
  const blank = () => setBlank(!isBlank);
  useStageKeys({
    by: (steps) => go(at + steps),
    first: () => go(0),
    last: () => go(slides.length - 1),
    leave,
    blank,
    ...(fullScreen ? { fullScreen: fullScreen.toggle } : {}),
    ...(openSpeaker ? { speaker: openSpeaker } : {}),
  });
  const swipe = useSwipe((steps) => go(at + steps));
  return (
    <div className="stage-page" data-ready={position === null ? undefined : ""}>
      <PrintHead />
      <main ref={main} tabIndex={-1} className="stage" aria-label={t("stage")} {...swipe}>
        {slides.map((one, index) => (
          <SlideView key={one.id} slide={one} isShown={index === at} />
        ))}
        <EdgeZones
          onPrevious={at > 0 ? () => go(at - 1) : null}
          onNext={at < slides.length - 1 ? () => go(at + 1) : null}
        />
      </main>
      {desk && isBlocked ? (
        <SpeakerBlocked href={desk.speakerHref} onClose={() => setBlocked(false)} />
      ) : null}
      <StageBar
        slides={slides}
        phases={phases}
        at={at}
        onGo={go}
        onLeave={leave}
        onBlank={blank}
        fullScreen={fullScreen}
        {...(desk && openSpeaker ? { desk: { version: desk.version, openSpeaker } } : {})}
      />
      <p role="status" className="sr-only">
        {position === null ? "" : slide?.title}
      </p>
      {isBlank ? <BlankScreen onShow={() => setBlank(false)} /> : null}
    </div>
  );
}

/** The other windows hear of every change, and of the end. */
function useTellWhere(
  say: ReturnType<typeof useWalkChannel>,
  here: Parameters<ReturnType<typeof useWalkChannel>>[0] & { kind: "here" },
): void {
  const { slide, isBlank, version } = here;
  const tell = useRef(say);
  useEffect(() => {
    tell.current = say;
  });
  useEffect(() => {
    tell.current({ kind: "here", slide, isBlank, version });
  }, [slide, isBlank, version]);
  useEffect(() => {
    const left = () => tell.current({ kind: "left" });
    window.addEventListener("pagehide", left);
    return () => {
      left();
      window.removeEventListener("pagehide", left);
    };
  }, []);
}
