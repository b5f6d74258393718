import type { Scene } from "./scene.ts";

/** A map where nothing hurts much must not glow as if it did. */
const leastMost = 0.5;

/** The highest score, which the others are drawn against. */
export function mostScore({ found }: Pick<Scene, "found">): number {
  return Math.max(
    leastMost,
    ...[...found.values()].flatMap(({ painScore, gainScore }) => [painScore, gainScore]),
  );
}

/** How strongly a step glows, 0-1. */
export function glowAt(scene: Pick<Scene, "found">, stepId: string): number {
  const score = scene.found.get(stepId)?.painScore ?? 0;
  return Math.sqrt(score / mostScore(scene));
}
