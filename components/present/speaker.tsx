"use client";

import "./slide.css";
import "./stage.css";
import "./speaker.css";
import { ChevronLeft, ChevronRight, Eye, MonitorOff, MonitorPlay } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { NoteField } from "./note-field.tsx";
import type { Slide } from "./slide.ts";
import { SlidePreview } from "./slide-preview.tsx";
import { SpeakerClock } from "./speaker-clock.tsx";
import { useLeftNotes } from "./use-left-notes.ts";
import { goTo, usePosition } from "./use-position.ts";
import { useStageKeys } from "./use-stage-keys.ts";
import { useWalkChannel } from "./use-walk-channel.ts";

type Props = {
  mapId: string;
  title: string;
  slides: readonly Slide[];
  notes: Readonly<Record<string, string>>;
  mayWrite: boolean;
  stageHref: string;
  shownVersionId: string | null;
};

/** What only whoever speaks sees: what is shown, what comes next, what to say, how long it has been. */
export function Speaker(props: Props) {
  const { mapId, title, slides, notes, mayWrite, stageHref, shownVersionId } = props;
  const t = useTranslations("present");
  const router = useRouter();
  const position = usePosition(slides);
  const at = position ?? 0;
  const slide = slides[at];
  const next = slides[at + 1];
  useLeftNotes(mapId, slide?.nodeId ?? null);
  const [stage, setStage] = useState<{ isBlank: boolean } | null>(null);

  const say = useWalkChannel(mapId, (message) => {
    if (message.kind === "left") setStage(null);
    if (message.kind !== "here") return;
    setStage({ isBlank: message.isBlank });
    goTo(message.slide);
    if (message.version !== shownVersionId) {
      const query = message.version === null ? "" : `?version=${message.version}`;
      router.replace(`${stageHref}/speaker${query}#${message.slide}`);
    }
  });
  const ask = useEffectEvent(() => say({ kind: "ask" }));
  useEffect(() => ask(), []);

  const go = (index: number) => {
    const to = slides[Math.max(0, Math.min(slides.length - 1, index))];
    if (!to) return;
    goTo(to.id);
    say({ kind: "go", slide: to.id });
  };
  const blank = () => say({ kind: "blank", isBlank: !stage?.isBlank });
  useStageKeys({
    by: (steps) => go(at + steps),
    first: () => go(0),
    last: () => go(slides.length - 1),
    leave: () => window.close(),
    blank,
  });
  const query = shownVersionId === null ? "" : `?version=${shownVersionId}`;
  return (
    <main className="speaker">
      <header>
        <h1 className="min-w-0 flex-1 basis-64 truncate text-16 font-bold">
          {t("speaker.title", { title })}
        </h1>
        <p role="status" className="flex items-center gap-1.5 text-13 text-ink-soft">
          {stage?.isBlank ? <MonitorOff aria-hidden="true" className="size-4" /> : null}
          {stage === null
            ? t("speaker.apart")
            : stage.isBlank
              ? t("speaker.isBlank")
              : t("speaker.together")}
        </p>
        {stage === null ? (
          <ButtonLink
            size="small"
            icon={<MonitorPlay aria-hidden="true" />}
            href={`${stageHref}${query}#${slide?.id ?? ""}`}
          >
            {t("speaker.toStage")}
          </ButtonLink>
        ) : (
          <IconButton
            label={stage.isBlank ? t("bar.unblank") : t("bar.blank")}
            shortcut="B"
            isActive={stage.isBlank}
            onPress={blank}
          >
            {stage.isBlank ? <Eye aria-hidden="true" /> : <MonitorOff aria-hidden="true" />}
          </IconButton>
        )}
      </header>
      <section className="speaker-now" aria-labelledby="speaker-now">
        <h2 id="speaker-now" className="text-13 text-ink-soft">
          {t("speaker.now")}
          <span className="ml-2 tabular-nums">
            {t("bar.at", { number: at + 1, count: slides.length })}
          </span>
        </h2>
        <p className="truncate text-20 font-bold">{slide?.title}</p>
        {slide ? <SlidePreview slide={slide} /> : null}
        <div className="flex gap-2">
          <Button
            icon={<ChevronLeft aria-hidden="true" />}
            isDisabled={at === 0}
            onPress={() => go(at - 1)}
          >
            {t("bar.previous")}
          </Button>
          <Button
            variant="primary"
            icon={<ChevronRight aria-hidden="true" />}
            isDisabled={!next}
            onPress={() => go(at + 1)}
          >
            {t("bar.next")}
          </Button>
        </div>
      </section>
      <section className="speaker-next" aria-labelledby="speaker-next">
        <h2 id="speaker-next" className="text-13 text-ink-soft">
          {t("speaker.next")}
        </h2>
        <p className="truncate text-14 font-medium">{next?.title ?? t("speaker.last")}</p>
        {next ? <SlidePreview slide={next} isSmall /> : null}
      </section>
      <SpeakerClock mapId={mapId} />
      <section className="speaker-notes">
        {slide?.nodeId ? (
          <NoteField
            key={slide.nodeId}
            mapId={mapId}
            nodeId={slide.nodeId}
            given={notes[slide.nodeId] ?? ""}
            mayWrite={mayWrite}
          />
        ) : (
          <p className="text-14 text-ink-soft">{t("speaker.startNotes")}</p>
        )}
      </section>
    </main>
  );
}
