/** The same work for every peer: boxes with a text on a grid, and a connector from every second to the next. */
export const box = { width: 160, height: 80, strideX: 220, strideY: 130 };

const asked = Number(new URLSearchParams(location.search).get("n") ?? 1_000);
const columns = Math.max(10, Math.round(Math.sqrt(asked * 1.6)));

export const board = {
  boxes: Array.from({ length: asked }, (_, at) => ({
    id: `n${at}`,
    x: (at % columns) * box.strideX,
    y: Math.floor(at / columns) * box.strideY,
    text: `Vaihe ${at}: asiakas ei löydä ohjetta`,
  })),
  links: Array.from({ length: Math.floor(asked / 2) }, (_, at) => ({
    id: `e${at}`,
    from: 2 * at,
    to: 2 * at + 1,
  })),
  width: columns * box.strideX,
  height: Math.ceil(asked / columns) * box.strideY,
  /** the box that is dragged */
  target: `n${columns + 1}`,
};

type Handles = {
  count(): number;
  rendered(): number;
  setView(x: number, y: number, zoom: number): void;
  fit(): number;
  setTool(): void;
  target(): { x: number; y: number; px: number; py: number };
  zoom(): number;
  cam(): unknown;
};

/** Called when the peer's store holds everything and its first picture is committed. */
export function markReady(handles: Handles): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        Object.assign(window, { __bench: { ...handles, readyAt: performance.now() } });
      }),
    ),
  );
}

export function zoomToFit(least: number): number {
  return Math.max(least, Math.min(innerWidth / board.width, innerHeight / board.height));
}
