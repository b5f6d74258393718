"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { headerId } from "#domain/map/diff.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { CardPanel } from "./card-panel.tsx";
import { HeaderPanel } from "./header-panel.tsx";
import { LanePanel } from "./lane-panel.tsx";
import { PhasePanel } from "./phase-panel.tsx";
import { StepPanel } from "./step-panel.tsx";

type Props = {
  /** what others have to say of a node or of the map itself, under its fields */
  about?: (nodeId: string) => ReactNode;
};

/** Details of the map or of one node, at the right, while the map stays live. */
export function PanelBody({ about }: Props) {
  const model = useCanvas();
  const subject = useStore(model.panel, (now) => now);
  if (subject?.kind === "map") {
    return (
      <Frame title="map">
        <HeaderPanel />
        {about?.(headerId)}
      </Frame>
    );
  }
  if (subject?.kind === "node") return <ForNode id={subject.id} about={about} />;
  return null;
}

function ForNode({ id, about }: { id: string } & Props) {
  const phase = useMap((map) => map.phases.find((one) => one.id === id));
  const step = useMap((map) => map.steps.find((one) => one.id === id));
  const lane = useMap((map) => map.lanes.find((one) => one.id === id));
  const card = useMap((map) => map.cards.find((one) => one.id === id));
  if (phase) {
    return (
      <Frame title="phase">
        <PhasePanel phase={phase} />
        {about?.(id)}
      </Frame>
    );
  }
  if (lane) {
    return (
      <Frame title="lane">
        <LanePanel lane={lane} />
        {about?.(id)}
      </Frame>
    );
  }
  if (step) {
    return (
      <Frame title="step">
        <StepPanel step={step} />
        {about?.(id)}
      </Frame>
    );
  }
  if (card) {
    return (
      <Frame title="card">
        <CardPanel card={card} />
        {about?.(id)}
      </Frame>
    );
  }
  return null;
}

function Frame({
  title,
  children,
}: {
  title: "map" | "phase" | "step" | "lane" | "card";
  children: ReactNode;
}) {
  const t = useTranslations("map.panel");
  const tCommon = useTranslations("common");
  const model = useCanvas();
  const view = useViewpoint();
  const subject = useStore(model.panel, (now) => now);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (subject?.kind !== "node" || !subject.takesFocus || !fields.current) return;
    const { field } = subject;
    return focusIn(fields.current, field === undefined ? "" : `[data-field=${field}]`);
  }, [subject]);
  return (
    <SidePanel
      title={t(title)}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={() => {
        model.panel.set(null);
        view.takeFocus();
      }}
    >
      <div ref={fields} className="flex flex-col gap-4">
        {children}
      </div>
    </SidePanel>
  );
}

/** The first thing that can be used there, as soon as it has come: some of a panel is fetched late. */
function focusIn(panel: HTMLElement, within: string): () => void {
  const find = () =>
    panel.querySelector<HTMLElement>(
      ["input", "textarea", "button"].map((tag) => `${within} ${tag}`).join(),
    );
  const focus = () => {
    const found = find();
    found?.focus();
    return found !== null;
  };
  if (focus()) return () => undefined;
  const watch = new MutationObserver(() => {
    if (focus()) watch.disconnect();
  });
  watch.observe(panel, { childList: true, subtree: true });
  return () => watch.disconnect();
}
