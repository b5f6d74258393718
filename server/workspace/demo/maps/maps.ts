import type { DemoMap } from "../content-type.ts";
import { drawMap } from "../draw-map.ts";
import { clinic } from "./clinic.ts";
import { shifts } from "./shifts.ts";
import { shop } from "./shop.ts";

export const maps: DemoMap[] = [
  { key: "clinic", map: drawMap(clinic) },
  { key: "shop", map: drawMap(shop) },
  { key: "shifts", map: drawMap(shifts) },
];
