"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties, MouseEvent } from "react";
import type { Slide, SlidePhase } from "./slide.ts";

type Props = {
  slides: readonly Slide[];
  phases: readonly SlidePhase[];
  at: number;
  onGo: (index: number) => void;
};

/** The whole way, a part for each phase, and the steps of the one that we are in. */
export function ProgressStrip({ slides, phases, at, onGo }: Props) {
  const t = useTranslations("present.bar");
  const to = (index: number) => ({
    href: `#${slides[index]?.id ?? ""}`,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onGo(index);
    },
  });
  return (
    <nav aria-label={t("progress")} className="min-w-0 flex-1">
      <ol className="stage-strip">
        {phases.map(({ id, title }) => {
          const own = slides.flatMap((slide, index) => (slide.phaseId === id ? index : []));
          const [first = 0, ...steps] = own;
          const isHere = own.includes(at);
          const done = own.filter((index) => index <= at).length / own.length;
          const style = { flexGrow: own.length, "--done": done } as CSSProperties;
          return (
            <li key={id} style={style} data-here={isHere ? "" : undefined}>
              <a {...to(first)} aria-current={at === first ? "step" : undefined}>
                <span>{title}</span>
              </a>
              {isHere ? (
                <ol className="stage-steps">
                  {steps.map((index) => (
                    <li key={slides[index]?.id}>
                      <a
                        {...to(index)}
                        aria-current={index === at ? "step" : undefined}
                        data-tooltip={slides[index]?.title}
                      >
                        <span className="sr-only">{slides[index]?.title}</span>
                      </a>
                    </li>
                  ))}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
