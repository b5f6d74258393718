import type { LaneBox, Layout } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useMap } from "../canvas-context.tsx";
import { nameIn, useLibrary } from "../library-context.tsx";

/** What the steps say in a channel or team lane; `top` is where the lane begins in its layer. */
export function LaneChips({ lane, layout, top }: { lane: LaneBox; layout: Layout; top: number }) {
  const steps = useMap((map) => map.steps);
  const library = useLibrary();
  const known = new Map(steps.map((step) => [step.id, step]));
  return layout.steps.map(({ id, rect }) => {
    const step = known.get(id);
    const ids = lane.type === "team" ? [step?.teamId ?? ""] : (step?.channels ?? []);
    const names = ids.flatMap((entry) => nameIn(library, entry) ?? []);
    return names.length === 0 ? null : (
      <ul
        key={id}
        className="pointer-events-none absolute flex flex-col items-start gap-1.5"
        style={{
          left: rect.x + sizes.cardInset,
          top: top + sizes.lanePadding,
          width: rect.width - 2 * sizes.cardInset,
        }}
      >
        {names.map((name) => (
          <li
            key={name}
            className="max-w-full truncate rounded-full bg-hover px-2.5 text-12 leading-6 text-ink-soft"
          >
            {name}
          </li>
        ))}
      </ul>
    );
  });
}
