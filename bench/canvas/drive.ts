import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { browser } from "../../scripts/browser.mjs";

/** Milliseconds between frames while something moves. */
export type Frames = { p50: number; p95: number };
export const scenes = ["pan", "zoom", "zoom slowed", "drag", "pan at fit"] as const;
export type Scene = (typeof scenes)[number];

export type Outcome = {
  /** from the first byte asked for to the board drawn and ready for input, ms */
  open: number;
  /** after a collection of garbage, MB */
  heap: number;
  frames: Record<Scene, Frames>;
  /** proof that pan, zoom and drag did something */
  moved: { pan: boolean; zoom: boolean; drag: boolean };
};

type Options = {
  url: string;
  /** `name=value` of somebody who is signed in */
  cookie?: string;
  sceneMs: number;
  /** what moves is measured with the page's processor so many times as slow */
  slow?: number;
  onReady?(page: Page): Promise<void>;
};

/** How much of the processor a slowed scene has, beside what the others have: a third. */
const SLOWED = 3;
const window0 = { width: 1280, height: 800 };
const readyWithinMs = 120_000;

/** Opens a board in a browser of its own and moves in it as hands do. */
export async function drive({
  url,
  cookie,
  sceneMs,
  slow = 1,
  onReady,
}: Options): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), "polku-bench-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...(await browser()),
    viewport: window0,
  });
  try {
    if (cookie) {
      const [name = "", ...value] = cookie.split("=");
      await context.addCookies([{ name, value: value.join("="), url: new URL(url).origin }]);
    }
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(recordFrames);
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForFunction(() => window.__bench !== undefined, null, {
      timeout: readyWithinMs,
      polling: 50,
    });
    const open = await page.evaluate(() => Math.round(window.__bench?.readyAt ?? 0));
    await onReady?.(page);
    await sleep(800);
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const throttle = (rate: number) => cdp.send("Emulation.setCPUThrottlingRate", { rate });
    await throttle(slow);
    const slowed = async <T>(act: () => Promise<T>): Promise<T> => {
      await throttle(SLOWED * slow);
      try {
        return await act();
      } finally {
        await throttle(slow);
      }
    };
    const moves = await play(page, cdp, { sceneMs, slowed });
    return { open, heap: Math.round(usedSize / 104_858) / 10, ...moves };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Playing = { sceneMs: number; slowed<T>(act: () => Promise<T>): Promise<T> };

async function play(page: Page, cdp: CDPSession, { sceneMs, slowed }: Playing) {
  const mouse = (event: object) =>
    cdp.send("Input.dispatchMouseEvent", { x: 640, y: 400, ...event } as never);
  const setView = (x: number, y: number) =>
    page.evaluate(([left, top]) => window.__bench?.setView(left ?? 0, top ?? 0, 1), [x, y]);
  const camera = () => page.evaluate(() => JSON.stringify(window.__bench?.cam()));
  const zoomNow = () => page.evaluate(() => window.__bench?.zoom() ?? 0);
  const wheel = (deltaX: number, deltaY: number, modifiers = 0) =>
    mouse({ type: "mouseWheel", deltaX, deltaY, modifiers });
  const record = async (move: (turn: number) => Promise<unknown>): Promise<Frames> => {
    await sleep(300);
    await page.evaluate(() => window.__frames?.start());
    const endsAt = Date.now() + sceneMs;
    for (let turn = 0; Date.now() < endsAt; turn++) {
      const began = performance.now();
      await move(turn);
      const left = frameMs - (performance.now() - began);
      if (left > 0) await sleep(left);
    }
    const frames = (await page.evaluate(() => window.__frames?.stop())) ?? [];
    return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95) };
  };

  await page.evaluate(() => window.__bench?.setTool());
  await mouse({ type: "mouseMoved" });
  await setView(300, 200);
  const before = await camera();
  const pan = await record((turn) => wheel(8 * back(turn, 45), 12 * back(turn, 45)));
  await wheel(40, 40);
  await sleep(200);
  const hasPanned = (await camera()) !== before;

  await setView(300, 200);
  await sleep(200);
  const zoom0 = await zoomNow();
  for (let turn = 0; turn < 3; turn++) await wheel(0, 6, ctrl);
  await sleep(200);
  const hasZoomed = (await zoomNow()) !== zoom0;
  await setView(300, 200);
  const zoomToAndFro = () => record((turn) => wheel(0, 6 * back(turn, 30), ctrl));
  const zoom = await zoomToAndFro();
  await setView(300, 200);
  const zoomSlowed = await slowed(zoomToAndFro);

  await setView(-40, -40);
  await sleep(400);
  const target = () =>
    page.evaluate(() => window.__bench?.target() ?? { x: 0, y: 0, px: 0, py: 0 });
  const from = await target();
  const held = { button: "left", buttons: 1 };
  await mouse({ type: "mouseMoved", x: from.x, y: from.y });
  await mouse({ type: "mousePressed", x: from.x, y: from.y, clickCount: 1, ...held });
  const drag = await record((turn) =>
    mouse({
      type: "mouseMoved",
      x: from.x + 4 + 150 * Math.sin(turn / 20),
      y: from.y + 4 + 100 * (1 - Math.cos(turn / 25)),
      ...held,
    }),
  );
  const end = { x: from.x + 50, y: from.y + 50 };
  await mouse({ type: "mouseMoved", ...end, ...held });
  await mouse({ type: "mouseReleased", ...end, button: "left", buttons: 0, clickCount: 1 });
  await sleep(300);
  const to = await target();
  const hasDragged = Math.hypot(to.px - from.px, to.py - from.py) > 5;

  await page.evaluate(() => window.__bench?.fit());
  await sleep(1_200);
  const panAtFit = await record((turn) => wheel(4 * back(turn, 30), 6 * back(turn, 30)));
  return {
    frames: { pan, zoom, "zoom slowed": zoomSlowed, drag, "pan at fit": panAtFit },
    moved: { pan: hasPanned, zoom: hasZoomed, drag: hasDragged },
  };
}

const frameMs = 16;
const ctrl = 2;

/** There for so many turns, and back for as many. */
function back(turn: number, turns: number): 1 | -1 {
  return Math.floor(turn / turns) % 2 === 0 ? 1 : -1;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(q * sorted.length));
  return Math.round((sorted[at] ?? 0) * 10) / 10;
}

type Recorder = { start(): void; stop(): number[] };
declare global {
  interface Window {
    __frames?: Recorder;
  }
}

/** Runs in the page. */
function recordFrames(): void {
  let frames: number[] = [];
  let isOn = false;
  window.__frames = {
    start() {
      frames = [];
      isOn = true;
      let last = performance.now();
      const tick = () => {
        if (!isOn) return;
        const now = performance.now();
        frames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    },
    stop() {
      isOn = false;
      return frames.slice(1);
    },
  };
}
