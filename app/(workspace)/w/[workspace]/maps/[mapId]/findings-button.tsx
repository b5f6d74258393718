"use client";

import { TrendingDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { usePain } from "#components/pain/pain-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { painPanel } from "./panel-address.ts";

/** In the toolbar: how much hurts, and the way to it. */
export function FindingsButton() {
  const t = useTranslations("pain.panel");
  const model = useCanvas();
  const { panel } = usePain();
  const subject = useStore(model.panel, (now) => now);
  const isOpen = subject?.kind === "outside" && subject.name === painPanel;
  const count = panel.points.filter(
    ({ kind, status }) => kind === "pain" && status === "open",
  ).length;
  const words = count > 0 ? `${t("title")} ${count}` : t("title");
  return (
    <Button
      variant="quiet"
      icon={<TrendingDown aria-hidden="true" />}
      aria-label={words}
      data-tooltip={words}
      aria-expanded={isOpen}
      onPress={() => model.panel.set(isOpen ? null : { kind: "outside", name: painPanel })}
    >
      <span className="hidden @[76rem]:inline">{t("title")}</span> {count > 0 ? count : null}
    </Button>
  );
}
