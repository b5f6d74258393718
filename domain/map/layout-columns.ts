import type { JourneyMap, Step } from "./journey-map.ts";
import type { LayoutView, PhaseBox } from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";
import { countLines } from "./text-measure.ts";

/** The steps that have a column of their own. */
export function withoutCollapsed(map: JourneyMap, { collapsedPhaseIds }: LayoutView): JourneyMap {
  if (!collapsedPhaseIds || collapsedPhaseIds.size === 0) return map;
  return { ...map, steps: map.steps.filter(({ phaseId }) => !collapsedPhaseIds.has(phaseId)) };
}

export function layoutColumns(map: JourneyMap, { collapsedPhaseIds }: LayoutView) {
  const x: number[] = [];
  const phases: PhaseBox[] = [];
  const stepsOf = new Map<string, Step[]>();
  for (const step of map.steps) {
    const list = stepsOf.get(step.phaseId);
    if (list) list.push(step);
    else stepsOf.set(step.phaseId, [step]);
  }
  let left: number = sizes.laneHeaderWidth;
  for (const { id } of map.phases) {
    const steps = stepsOf.get(id) ?? [];
    if (phases.length > 0) left += sizes.phaseGap;
    const isCollapsed = collapsedPhaseIds?.has(id) ?? false;
    // a phase that concurrent deletions left empty keeps a column, to be seen and filled
    const width = isCollapsed ? sizes.summaryWidth : Math.max(1, steps.length) * sizes.columnWidth;
    if (!isCollapsed) {
      steps.forEach((_, i) => {
        x.push(left + i * sizes.columnWidth);
      });
    }
    phases.push({
      id,
      isCollapsed,
      rect: { x: left, y: 0, width, height: sizes.phaseHeight },
      stepIds: steps.map((step) => step.id),
    });
    left += width;
  }
  return { x, phases, width: left };
}

export function stepHeaderHeight({ title }: Step): number {
  const width = sizes.columnWidth - 2 * sizes.cardPaddingX;
  return 16 + Math.max(1, countLines(title, width, sizes.stepFont)) * sizes.stepLine;
}
