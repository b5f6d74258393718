import type { Badge } from "#domain/pain/badge.ts";
import type { Look, Shape } from "./drawing.ts";
import type { Ink } from "./ink.ts";

/** Pain points down, gain points up: told by shape first. */
export function triangle(
  kind: "pain" | "gain",
  x: number,
  y: number,
  size: number,
  fill: string,
): Shape {
  const half = size / 2;
  const [flat, tip] =
    kind === "pain" ? [y - half * 0.8, y + half * 0.9] : [y + half * 0.8, y - half * 0.9];
  return path(`M${x - half} ${flat}H${x + half}L${x} ${tip}Z`, box(x - half, y - half, size), {
    fill,
  });
}

/** A pill around a badge's words: dashed where nobody was heard, firmer with the evidence. */
export function badgePill(badge: Badge, ink: Ink, x: number, y: number, width: number): Shape {
  const looks: Record<Badge, Look> = {
    assumption: { stroke: ink.faint, strokeWidth: 1, dash: [3, 2] },
    thin: { stroke: ink.edge, strokeWidth: 1 },
    evidenced: { stroke: ink.soft, strokeWidth: 2 },
  };
  return pill(x, y, width, { fill: ink.raised, ...looks[badge] });
}

export function pill(x: number, y: number, width: number, look: Look, height = 20): Shape {
  return { kind: "rect", bounds: { x, y, width, height }, radius: height / 2, ...look };
}

export function star(x: number, y: number, size: number, fill: string): Shape {
  const points = Array.from({ length: 10 }, (_, i) => {
    const turn = (Math.PI * i) / 5 - Math.PI / 2;
    const far = (i % 2 === 0 ? 0.5 : 0.22) * size;
    return `${round(x + far * Math.cos(turn))} ${round(y + far * Math.sin(turn))}`;
  });
  return path(`M${points.join("L")}Z`, box(x - size / 2, y - size / 2, size), { fill });
}

export function dot(x: number, y: number, radius: number, look: Look): Shape {
  const d = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return path(d, box(x - radius, y - radius, 2 * radius), look);
}

export function rule(x1: number, y1: number, x2: number, y2: number, look: Look): Shape {
  const bounds = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  return path(`M${x1} ${y1}L${x2} ${y2}`, bounds, look);
}

export function path(d: string, bounds: Shape["bounds"], look: Look): Shape {
  return { kind: "path", d, bounds, ...look };
}

function box(x: number, y: number, size: number) {
  return { x, y, width: size, height: size };
}

const round = (value: number) => Math.round(value * 100) / 100;
