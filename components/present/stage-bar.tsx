"use client";

import {
  ChevronLeft,
  ChevronRight,
  Maximize,
  Minimize,
  MonitorOff,
  Presentation,
  Printer,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProgressStrip } from "./progress-strip.tsx";
import type { Slide, SlidePhase } from "./slide.ts";
import type { useFullScreen } from "./use-full-screen.ts";
import { type ShownVersion, VersionPicker } from "./version-picker.tsx";

type Props = {
  slides: readonly Slide[];
  phases: readonly SlidePhase[];
  at: number;
  onGo: (index: number) => void;
  onLeave: () => void;
  onBlank: () => void;
  fullScreen: ReturnType<typeof useFullScreen>;
  desk?: { version: ShownVersion; openSpeaker: () => void };
};

/** Below what is shown: where we are, and everything that keys do, by name. */
export function StageBar(props: Props) {
  const { slides, phases, at, onGo, onLeave, onBlank, fullScreen, desk } = props;
  const t = useTranslations("present.bar");
  return (
    <section className="stage-bar" aria-label={t("label")}>
      <div className="flex items-center gap-0.5">
        <IconButton
          label={t("previous")}
          shortcut="←"
          aria-disabled={at === 0 || undefined}
          onPress={() => onGo(at - 1)}
        >
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <span className="min-w-12 text-center text-13 text-ink-soft tabular-nums">
          {t("at", { number: at + 1, count: slides.length })}
        </span>
        <IconButton
          label={t("next")}
          shortcut="→"
          aria-disabled={at === slides.length - 1 || undefined}
          onPress={() => onGo(at + 1)}
        >
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      <ProgressStrip slides={slides} phases={phases} at={at} onGo={onGo} />
      <div className="flex items-center gap-0.5">
        {desk ? (
          <>
            <VersionPicker version={desk.version} />
            <IconButton label={t("speaker")} shortcut="S" onPress={desk.openSpeaker}>
              <Presentation aria-hidden="true" />
            </IconButton>
          </>
        ) : null}
        <IconButton label={t("blank")} shortcut="B" onPress={onBlank}>
          <MonitorOff aria-hidden="true" />
        </IconButton>
        <IconButton label={t("print")} className="max-sm:hidden" onPress={() => window.print()}>
          <Printer aria-hidden="true" />
        </IconButton>
        {fullScreen ? (
          <IconButton
            label={fullScreen.isFull ? t("window") : t("fullScreen")}
            shortcut="F"
            onPress={fullScreen.toggle}
          >
            {fullScreen.isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
          </IconButton>
        ) : null}
        <IconButton label={t("leave")} shortcut="Esc" onPress={onLeave}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    </section>
  );
}
