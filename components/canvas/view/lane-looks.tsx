"use client";

import { ChevronsDownUp, EyeOff, Pin } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { type LaneLook, withLook } from "#domain/map/view.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { laneHue } from "../lane-hue.ts";
import { useStore } from "../store.ts";

const looks = [
  ["pinnedLaneIds", Pin],
  ["collapsedLaneIds", ChevronsDownUp],
  ["hiddenLaneIds", EyeOff],
] as const;

/** Every lane and phase with how it looks now; the way back for those that are hidden. */
export function LaneLooks() {
  const t = useTranslations("view.views");
  const tMap = useTranslations("map");
  const tCanvas = useTranslations("canvas");
  const { view: store } = useCanvas();
  const view = useStore(store, (now) => now);
  const lanes = useMap((map) => map.lanes);
  const phases = useMap((map) => map.phases);
  const press = (look: LaneLook | "collapsedPhaseIds", id: string) => (isOn: boolean) =>
    store.set(withLook(store.get(), look, id, isOn));
  return (
    <>
      <Section title={t("lanes")}>
        {lanes.map(({ id, type, title }) => {
          const name = title || tMap(`laneType.${type}`);
          return (
            <Row key={id} name={name} hue={laneHue(type, null)}>
              {looks.map(([look, Icon]) => (
                <Look
                  key={look}
                  label={t(`look.${look}`, { name })}
                  isSelected={view[look].includes(id)}
                  onChange={press(look, id)}
                >
                  <Icon aria-hidden="true" />
                </Look>
              ))}
            </Row>
          );
        })}
      </Section>
      <Section title={t("phases")}>
        {phases.map(({ id, title }, index) => {
          const name = title || tCanvas("untitledPhase");
          return (
            <Row key={id} name={name} hue={`var(--phase-${(index % 8) + 1})`}>
              <Look
                label={t("look.collapsedLaneIds", { name })}
                isSelected={view.collapsedPhaseIds.includes(id)}
                onChange={press("collapsedPhaseIds", id)}
              >
                <ChevronsDownUp aria-hidden="true" />
              </Look>
            </Row>
          );
        })}
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-0.5">
      <h3 className="text-12 font-medium text-ink-soft">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Row({ name, hue, children }: { name: string; hue: string; children: ReactNode }) {
  return (
    <li className="flex min-h-8 items-center gap-2">
      <span
        aria-hidden="true"
        className="h-4 w-[3px] shrink-0 rounded-full"
        style={{ background: hue }}
      />
      <span className="min-w-0 flex-1 truncate text-13" title={name}>
        {name}
      </span>
      {children}
    </li>
  );
}

type LookProps = {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
};

function Look({ label, children, ...toggle }: LookProps) {
  return (
    <ToggleButton
      {...toggle}
      aria-label={label}
      className="flex size-7 shrink-0 cursor-default items-center justify-center rounded-control text-ink-faint hover:bg-hover hover:text-ink selected:bg-accent-tint selected:text-accent [&_svg]:size-4"
    >
      {children}
    </ToggleButton>
  );
}
