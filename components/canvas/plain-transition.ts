import { type BaseType, type Selection, selection } from "d3-selection";

/**
 * What React Flow's zoom asks of d3-transition and d3-interpolate: one number going from 0 to 1, and
 * the way of a window from one place to another. The originals can also blend colours, styles and
 * texts, which nobody does here and every map would load (see next.config.ts).
 */
export type Transition = {
  selection(): Elements;
  duration(ms: number): Transition;
  ease(curve: Curve): Transition;
  /** names as d3 has them, "end.zoom interrupt.zoom" */
  on(names: string, tell: Tell): Transition;
  tween(name: string, start: (this: BaseType) => (at: number) => void): Transition;
  call<Rest extends unknown[]>(use: (one: Transition, ...rest: Rest) => void, ...rest: Rest): void;
};

type Elements = Selection<BaseType, unknown, BaseType, unknown>;
type Curve = (at: number) => number;
type Tell = (this: BaseType) => void;

declare module "d3-selection" {
  interface Selection<GElement, Datum, PElement, PDatum> {
    transition(): Transition;
    interrupt(): this;
  }
}

selection.prototype.transition = function (this: Elements) {
  return transitionOf(this);
};

selection.prototype.interrupt = function (this: Elements) {
  return this.each(function () {
    interrupt(this);
  });
};

/** Stops what moves there, where it is. */
export function interrupt(element: BaseType): void {
  if (element !== null) running.get(element)?.();
}

/** From one window (x, y of its middle, width) to another: wide ones grow by factors. */
export function interpolateZoom(from: Window, to: Window) {
  const growth = Math.log(to[2] / from[2]);
  const between = (a: number, b: number, at: number) => a + (b - a) * at;
  return (at: number): Window => [
    between(from[0], to[0], at),
    between(from[1], to[1], at),
    from[2] * Math.exp(growth * at),
  ];
}
export { interpolateZoom as interpolate };

type Window = [x: number, y: number, width: number];

const running = new WeakMap<object, () => void>();

function transitionOf(elements: Elements): Transition {
  let ms = 250;
  let ease: Curve = (at) => at;
  const listeners: { event: string; tell: Tell }[] = [];
  const one: Transition = {
    selection: () => elements,
    duration(next) {
      ms = next;
      return one;
    },
    ease(next) {
      ease = next;
      return one;
    },
    on(names, tell) {
      for (const name of names.split(" ")) {
        listeners.push({ event: name.split(".")[0] ?? name, tell });
      }
      return one;
    },
    tween(_name, start) {
      elements.each(function () {
        const tell = (event: string) => {
          for (const listener of listeners) if (listener.event === event) listener.tell.call(this);
        };
        run(this, { ms, ease: (at) => ease(at), start: () => start.call(this), tell });
      });
      return one;
    },
    call: (use, ...rest) => use(one, ...rest),
  };
  return one;
}

type Run = { ms: number; ease: Curve; start(): (at: number) => void; tell(event: string): void };

/** One at a time on an element: the next one takes its place. */
function run(element: BaseType, { ms, ease, start, tell }: Run): void {
  if (element === null) return;
  interrupt(element);
  const began = performance.now();
  let tick: ((at: number) => void) | null = null;
  const step = () => {
    if (!tick) {
      tell("start");
      tick = start();
    }
    const at = Math.min(1, (performance.now() - began) / ms);
    tick(at < 1 ? ease(at) : 1);
    if (at < 1) {
      frame = requestAnimationFrame(step);
      return;
    }
    running.delete(element);
    tell("end");
  };
  let frame = requestAnimationFrame(step);
  running.set(element, () => {
    cancelAnimationFrame(frame);
    running.delete(element);
    tell(tick ? "interrupt" : "cancel");
  });
}
