import type { LaneType } from "#domain/map/kinds.ts";
import { laneTokens } from "#domain/map/lane-tokens.ts";

export const styles = ["light", "dark", "print"] as const;
export type Style = (typeof styles)[number];

/** The colours of a drawing. Light and dark are the tokens of the screen (draw-map.test.ts holds them together). */
export type Ink = {
  style: Style;
  paper: string;
  raised: string;
  sunk: string;
  hover: string;
  ink: string;
  soft: string;
  faint: string;
  hairline: string;
  edge: string;
  accent: string;
  pain: string;
  painTint: string;
  gain: string;
  gainTint: string;
  need: string;
  story: string;
  workaround: string;
  onPresence: string;
  phases: readonly string[];
  /** by number, from 1; 0 is ink */
  presence: readonly string[];
};

const light: Ink = {
  style: "light",
  paper: "#f7f6f3",
  raised: "#fdfdfb",
  sunk: "#efeeea",
  hover: "#eae8e3",
  ink: "#1e252e",
  soft: "#474e57",
  faint: "#5d646c",
  hairline: "#e0deda",
  edge: "#848a92",
  accent: "#12547f",
  pain: "#bd2e06",
  painTint: "#ffe4db",
  gain: "#046852",
  gainTint: "#d8f2e9",
  need: "#6742aa",
  story: "#853566",
  workaround: "#83560d",
  onPresence: "#fcfcfa",
  phases: ["#d5e9f9", "#f7efd1", "#cfe8dc", "#f4e8f9", "#f6dec8", "#dbf4f7", "#ddddf3", "#e5f4d8"],
  presence: [
    "#1e252e",
    "#2759a2",
    "#066c7e",
    "#36692a",
    "#693e26",
    "#ad2751",
    "#383988",
    "#952d9d",
    "#514c0d",
  ],
};

const dark: Ink = {
  style: "dark",
  paper: "#161c24",
  raised: "#1e252e",
  sunk: "#10161d",
  hover: "#29313b",
  ink: "#ebe9e5",
  soft: "#b9bec4",
  faint: "#9ea5ad",
  hairline: "#303741",
  edge: "#6d7580",
  accent: "#86c3eb",
  pain: "#fb8763",
  painTint: "#4d271e",
  gain: "#71d0b3",
  gainTint: "#193830",
  need: "#c0a6f2",
  story: "#e49cc4",
  workaround: "#e5b562",
  onPresence: "#0b1723",
  phases: ["#263947", "#45402e", "#243930", "#483c4e", "#403225", "#2a474a", "#323147", "#3a4331"],
  presence: [
    "#ebe9e5",
    "#85b3f7",
    "#74d5e8",
    "#9ad884",
    "#c9a187",
    "#f2718e",
    "#8c95ee",
    "#e8a0ec",
    "#d8d776",
  ],
};

/** White and black, for printers: shapes, dashes and hatching say what colours say on screen. */
const print: Ink = {
  style: "print",
  paper: "#ffffff",
  raised: "#ffffff",
  sunk: "#ffffff",
  hover: "#ffffff",
  ink: "#000000",
  soft: "#1a1a1a",
  faint: "#333333",
  hairline: "#9a9a9a",
  edge: "#4d4d4d",
  accent: "#000000",
  pain: "#000000",
  painTint: "#ffffff",
  gain: "#000000",
  gainTint: "#ffffff",
  need: "#000000",
  story: "#000000",
  workaround: "#000000",
  onPresence: "#ffffff",
  phases: Array(8).fill("#ffffff"),
  presence: Array(9).fill("#000000"),
};

export const inks: Record<Style, Ink> = { light, dark, print };

/** The stripe of a card: its own colour if a person gave it one, else its lane's. */
export function hueOf(ink: Ink, type: LaneType | null, colour: number | null): string {
  if (colour !== null) return ink.presence[colour + 1] ?? ink.ink;
  const token = type === null ? "edge" : laneTokens[type];
  return token === "ink-faint" ? ink.faint : ink[token];
}

/** `part` of `colour` on `ground`, both #rrggbb: nothing in a drawing is see-through. */
export function mix(colour: string, ground: string, part: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(colour, at) * part + channel(ground, at) * (1 - part)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
