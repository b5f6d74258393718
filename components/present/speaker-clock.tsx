"use client";

import { Pause, Play, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";

/** When it began or, while it stands, how much had passed; ms. */
type Run = { startedAt: number } | { passedMs: number };

/** How long the presentation has lasted; a reload does not begin anew. */
export function SpeakerClock({ mapId }: { mapId: string }) {
  const t = useTranslations("present.speaker");
  const [run, setRun] = useState<Run | null>(null);
  const [now, setNow] = useState(0);
  const key = `polku-talk-${mapId}`;
  useEffect(() => {
    const tick = () => setNow(Date.now());
    setRun(kept(key) ?? { startedAt: Date.now() });
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [key]);
  useEffect(() => {
    if (run) keep(key, run);
  }, [key, run]);

  const passedMs = run === null ? 0 : passedOf(run, now);
  const isRunning = run !== null && "startedAt" in run;
  return (
    <section className="speaker-clock" aria-label={t("timer")}>
      <time role="timer" className="text-28 font-bold tabular-nums">
        {spelt(passedMs)}
      </time>
      <IconButton
        label={isRunning ? t("pause") : t("goOn")}
        onPress={() =>
          setRun(
            isRunning
              ? { passedMs: passedOf(run, Date.now()) }
              : { startedAt: Date.now() - passedMs },
          )
        }
      >
        {isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </IconButton>
      <IconButton label={t("reset")} onPress={() => setRun({ startedAt: Date.now() })}>
        <RotateCcw aria-hidden="true" />
      </IconButton>
    </section>
  );
}

function passedOf(run: Run, now: number): number {
  return "startedAt" in run ? Math.max(0, now - run.startedAt) : run.passedMs;
}

/** "4:07", "1:04:07" */
function spelt(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const tail = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** A browser that keeps nothing begins anew. */
function kept(key: string): Run | null {
  try {
    const run: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof run !== "object" || run === null) return null;
    if ("startedAt" in run && typeof run.startedAt === "number") {
      return { startedAt: run.startedAt };
    }
    return "passedMs" in run && typeof run.passedMs === "number"
      ? { passedMs: run.passedMs }
      : null;
  } catch {
    return null;
  }
}

function keep(key: string, run: Run): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(run));
  } catch {
    // it runs all the same
  }
}
