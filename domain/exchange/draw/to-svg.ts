import { escapeXml } from "#domain/paper/clean-text.ts";
import type { Face, Inked, Styled } from "#domain/paper/styled.ts";
import {
  type Drawing,
  isSection,
  type Look,
  type Passage,
  type PlacedLine,
  type Section,
  type Shape,
} from "./drawing.ts";

export type SvgOptions = {
  /** CSS of embedded fonts; without it whoever draws has them */
  fontCss?: string;
  /** from the left: what one font draws, for a renderer that does not find fonts by itself */
  partsOf?(run: Styled): FontPart[];
  /** data address of a picture; null where it is gone */
  hrefOf(imageId: string): string | null;
  /** px of the picture as a whole; the drawing's own size when left out */
  width?: number;
};

type FontPart = { text: string; family: string; width: number };

const weights: Record<Face, { weight: number; isItalic: boolean }> = {
  regular: { weight: 400, isItalic: false },
  medium: { weight: 500, isItalic: false },
  bold: { weight: 600, isItalic: false },
  italic: { weight: 400, isItalic: true },
  boldItalic: { weight: 600, isItalic: true },
};

/** One picture file, with text that can be selected and searched, and titles for those who do not see it. */
export function toSvg(
  drawing: Drawing,
  { fontCss = "", partsOf, hrefOf, width }: SvgOptions,
): string {
  const { bounds, title, language } = drawing;
  const hatches = new Map<string, string>();
  const shapes = drawing.shapes.map((shape) => shapeOf(shape, hatches, hrefOf)).join("");
  const words = drawing.sections.map((section) => sectionOf(section, partsOf)).join("");
  const wide = width ?? bounds.width;
  const defs = [...hatches.values()].join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="document" aria-label="${escapeXml(title)}" ` +
    `width="${n(wide)}" height="${n((bounds.height * wide) / bounds.width)}" viewBox="${n(bounds.x)} ${n(bounds.y)} ${n(bounds.width)} ${n(bounds.height)}">` +
    `<title>${escapeXml(title)}</title><style>${fontCss}text{font-family:Inter,"Noto Emoji","Noto Sans Arabic",sans-serif;white-space:pre}</style><defs>${defs}</defs>` +
    `<rect x="${n(bounds.x)}" y="${n(bounds.y)}" width="${n(bounds.width)}" height="${n(bounds.height)}" fill="${drawing.background}"/>` +
    `<g aria-hidden="true">${shapes}</g>${words}</svg>`
  );
}

function shapeOf(shape: Shape, hatches: Map<string, string>, hrefOf: SvgOptions["hrefOf"]): string {
  const { x, y, width, height } = shape.bounds;
  if (shape.kind === "picture") {
    const href = hrefOf(shape.imageId);
    if (href === null) return "";
    return `<image x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" preserveAspectRatio="xMidYMid meet" href="${escapeXml(href)}"/>`;
  }
  const look = lookOf(shape, hatches);
  if (shape.kind === "path") return `<path d="${shape.d}"${look}/>`;
  const radius = shape.radius ? ` rx="${n(shape.radius)}"` : "";
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius}${look}/>`;
}

function lookOf(
  { fill, stroke, strokeWidth, dash, roundCaps }: Look,
  hatches: Map<string, string>,
): string {
  const parts = [` fill="${paintOf(fill, hatches)}"`];
  if (stroke)
    parts.push(` stroke="${stroke}" stroke-width="${n(strokeWidth ?? 1)}" stroke-linejoin="round"`);
  if (dash) parts.push(` stroke-dasharray="${dash.map(n).join(" ")}"`);
  if (roundCaps) parts.push(' stroke-linecap="round"');
  return parts.join("");
}

function paintOf(fill: Look["fill"], hatches: Map<string, string>): string {
  if (fill === undefined) return "none";
  if (typeof fill === "string") return fill;
  const gap = Math.round(fill.gap * 2) / 2;
  const id = `h${fill.hatch.slice(1)}-${String(gap).replace(".", "_")}`;
  hatches.set(
    id,
    `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V${gap}" stroke="${fill.hatch}"/></pattern>`,
  );
  return `url(#${id})`;
}

function sectionOf(section: Section, partsOf: SvgOptions["partsOf"]): string {
  const parts = section.parts
    .map((part) => (isSection(part) ? sectionOf(part, partsOf) : passageOf(part, partsOf)))
    .join("");
  if (parts === "") return "";
  const name = section.name ? ` role="group" aria-label="${escapeXml(section.name)}"` : "";
  return `<g${name}>${parts}</g>`;
}

function passageOf({ lines, lead }: Passage, partsOf: SvgOptions["partsOf"]): string {
  const text = lines.map((line) => lineOf(line, partsOf)).join("");
  if (!lead) return text;
  return `<g><title>${escapeXml(lead)}</title>${text}</g>`;
}

function lineOf({ x, baseline, line }: PlacedLine, partsOf: SvgOptions["partsOf"]): string {
  let left = x;
  const spans = line.runs.flatMap((run, i) => {
    const look = lookOfText(run);
    const at = () => ` x="${n(left)}" y="${n(baseline)}"`;
    if (!partsOf) return `<tspan${i === 0 ? at() : ""}${look}>${escapeXml(run.text)}</tspan>`;
    return partsOf(run).map(({ text, family, width }) => {
      const span = `<tspan${at()}${look} font-family="${family}">${escapeXml(text)}</tspan>`;
      left += width;
      return span;
    });
  });
  return `<text>${spans.join("")}</text>`;
}

function lookOfText({ face, size, colour, isStruck }: Inked): string {
  const { weight, isItalic } = weights[face];
  return [
    ` font-size="${n(size)}" fill="${colour}"`,
    weight === 400 ? "" : ` font-weight="${weight}"`,
    isItalic ? ' font-style="italic"' : "",
    isStruck ? ' text-decoration="line-through"' : "",
  ].join("");
}

/** Short numbers keep a large map small. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
