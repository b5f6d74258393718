import { getAssetUrlsByImport } from "@tldraw/assets/imports.vite";
import { createRoot } from "react-dom/client";
import {
  ArrowShapeUtil,
  createBindingId,
  createShapeId,
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  type Editor,
  GeoShapeUtil,
  getIndices,
  Tldraw,
  toRichText,
} from "tldraw";
import "tldraw/tldraw.css";
import { board, box, markReady, zoomToFit } from "./board.ts";

// Put into the store before the editor is there, as when a saved file is opened.
const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils });
store.ensureStoreIsUsable();
const pageId = store.allRecords().find(({ typeName }) => typeName === "page")?.id;
const indices = getIndices(board.boxes.length + board.links.length);
const geo = GeoShapeUtil.prototype.getDefaultProps.call({} as never);
const arrow = ArrowShapeUtil.prototype.getDefaultProps.call({} as never);
const shape = {
  typeName: "shape",
  parentId: pageId,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  meta: {},
};
store.put([
  ...board.boxes.map(({ id, x, y, text }, at) => ({
    ...shape,
    id: createShapeId(id),
    type: "geo",
    x,
    y,
    index: indices[at],
    props: {
      ...geo,
      w: box.width,
      h: box.height,
      size: "s",
      fill: "solid",
      richText: toRichText(text),
    },
  })),
  ...board.links.map(({ id, from, to }, at) => {
    const [a, b] = [board.boxes[from], board.boxes[to]];
    return {
      ...shape,
      id: createShapeId(id),
      type: "arrow",
      x: (a?.x ?? 0) + box.width,
      y: (a?.y ?? 0) + box.height / 2,
      index: indices[board.boxes.length + at],
      props: {
        ...arrow,
        start: { x: 0, y: 0 },
        end: { x: (b?.x ?? 0) - (a?.x ?? 0) - box.width, y: (b?.y ?? 0) - (a?.y ?? 0) },
      },
    };
  }),
  ...board.links.flatMap(({ id, from, to }) =>
    [
      { terminal: "start", box: from },
      { terminal: "end", box: to },
    ].map(({ terminal, box: at }) => ({
      typeName: "binding",
      meta: {},
      id: createBindingId(),
      type: "arrow",
      fromId: createShapeId(id),
      toId: createShapeId(`n${at}`),
      props: {
        terminal,
        normalizedAnchor: { x: 0.5, y: 0.5 },
        isExact: false,
        isPrecise: false,
        snap: "none",
      },
    })),
  ),
] as never);

function onMount(editor: Editor) {
  const setView = (x: number, y: number, zoom: number) => {
    editor.setCamera({ x: -x, y: -y, z: zoom }, { force: true, immediate: true });
  };
  const rendered = () => document.querySelectorAll(".tl-shape").length;
  setView(-40, -40, 1);
  const wait = () => {
    if (rendered() < Math.min(board.boxes.length, 20)) {
      requestAnimationFrame(wait);
      return;
    }
    markReady({
      count: () => editor.getCurrentPageShapeIds().size,
      rendered,
      setView,
      fit: () => {
        const zoom = zoomToFit(0.05);
        setView(-20, -20, zoom);
        return zoom;
      },
      setTool: () => void editor.setCurrentTool("select"),
      target: () => {
        const { x = 0, y = 0 } = editor.getShape(createShapeId(board.target)) ?? {};
        const at = editor.pageToScreen({ x: x + box.width / 2, y: y + 6 });
        return { x: at.x, y: at.y, px: x, py: y };
      },
      zoom: () => editor.getZoomLevel(),
      cam: () => ({ ...editor.getCamera() }),
    });
  };
  wait();
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Tldraw
      store={store}
      onMount={onMount}
      assetUrls={getAssetUrlsByImport()}
      options={{ maxShapesPerPage: 40_000 }}
      cameraOptions={{ zoomSteps: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] }}
    />,
  );
}
