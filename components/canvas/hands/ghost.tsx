"use client";

import { memo, type ReactNode } from "react";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { curveValueAt, curveY } from "#domain/map/layout-curves.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { locateSpan } from "#domain/map/locate.ts";
import type { Grid } from "../grid.ts";
import { laneHue } from "../lane-hue.ts";
import { CardText } from "../nodes/card-text.tsx";
import { boxOf } from "./header-hand.ts";
import type { Grip, Spot } from "./held.ts";

type Props = {
  grip: Grip;
  at: Spot;
  layout: Layout;
  grid: Grid;
  colour: string;
  /** whose it is, when it is not one's own */
  name?: string;
  isCopy?: boolean;
};

/** What a hand holds, drawn where the hand is. */
export function Ghost({ grip, at, layout, grid, colour, name, isCopy = false }: Props) {
  const rect = rectOf(grip, at, layout);
  if (!rect) return null;
  return (
    <div
      aria-hidden="true"
      data-ghost={grip.kind}
      className="pointer-events-none absolute top-0 left-0 z-[1100] will-change-transform"
      style={{
        width: rect.width,
        height: rect.height,
        color: colour,
        transform: `translate(${rect.x}px, ${rect.y}px)`,
      }}
    >
      <Inside grip={grip} grid={grid} />
      {isCopy ? <Tag className="-top-3 -right-3 size-6 text-16">+</Tag> : null}
      {name ? <Tag className="top-full left-1 mt-1 px-1.5">{name}</Tag> : null}
    </div>
  );
}

/** The same while the hand moves. */
const Inside = memo(function Inside({ grip, grid }: Pick<Props, "grip" | "grid">) {
  switch (grip.kind) {
    case "cards":
      return <CardsGhost grip={grip} grid={grid} />;
    case "header": {
      const node = grid.step(grip.id) ?? grid.lane(grip.id) ?? grid.phase(grip.id);
      return (
        <div className="size-full rounded-card bg-current/8 ring-2 ring-current ring-inset">
          <Tag
            className="max-w-full truncate px-2"
            style={{
              left: grip.offset.x + (grid.lane(grip.id) ? sizes.laneHeaderWidth : 0),
              top: grip.offset.y + 18,
            }}
          >
            {node?.title ?? ""}
          </Tag>
        </div>
      );
    }
    case "span":
      return <div className="size-full rounded-card bg-current/8 ring-2 ring-current" />;
    case "point":
      return <div className="size-full rounded-full bg-current/20 ring-2 ring-current" />;
    default:
      return grip satisfies never;
  }
});

/** The held card on paper, lifted a little; how many come along is written on it. */
function CardsGhost({ grip, grid }: { grip: Extract<Grip, { kind: "cards" }>; grid: Grid }) {
  const card = grid.card(grip.grabbed);
  if (!card) return null;
  const count = grip.ids.length;
  const laneType = card.place.kind === "cell" ? grid.lane(card.place.laneId)?.type : undefined;
  return (
    <>
      {count > 1 ? (
        <div className="absolute inset-0 translate-1.5 rounded-card bg-raised ring-2 ring-current" />
      ) : null}
      <div className="relative size-full overflow-hidden rounded-card bg-raised text-13 shadow-lg ring-2 ring-current">
        <span
          className="absolute inset-y-1.5 left-1 w-[3px] rounded-full"
          style={{ background: laneHue(laneType ?? null, card.colour) }}
        />
        <div className="text-ink">
          <CardText card={card} />
        </div>
      </div>
      {count > 1 ? <Tag className="-top-2.5 -left-2.5 min-w-5 px-1">{count}</Tag> : null}
    </>
  );
}

type TagProps = { className: string; style?: { left: number; top: number }; children: ReactNode };

function Tag({ className, style, children }: TagProps) {
  return (
    <span
      className={`absolute flex h-5 items-center justify-center rounded-full bg-current text-12 font-medium whitespace-nowrap tabular-nums ${className}`}
      style={style}
    >
      <span className="text-on-presence">{children}</span>
    </span>
  );
}

function rectOf(grip: Grip, at: Spot, layout: Layout): Rect | null {
  switch (grip.kind) {
    case "cards": {
      const own = layout.cards.find(({ id }) => id === grip.grabbed)?.rect;
      return own ? moved(own, at, grip.offset) : null;
    }
    case "header": {
      const own = boxOf(layout, grip.id);
      return own ? moved(own, at, grip.offset) : null;
    }
    case "span":
      return locateSpan(layout, grip.id, grip.side, at.x)?.rect ?? null;
    case "point": {
      const lane = layout.lanes.find(({ id }) => id === grip.laneId);
      const step = layout.steps.find(({ id }) => id === grip.stepId);
      if (!lane || !step) return null;
      const y = curveY(lane, curveValueAt(lane, at.y));
      return { x: step.rect.x + step.rect.width / 2 - 9, y: y - 9, width: 18, height: 18 };
    }
    default:
      return grip satisfies never;
  }
}

function moved(own: Rect, at: Spot, offset: Spot): Rect {
  return { ...own, x: at.x - offset.x, y: at.y - offset.y };
}
