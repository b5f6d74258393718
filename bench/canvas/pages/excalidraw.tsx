import { convertToExcalidrawElements, Excalidraw } from "@excalidraw/excalidraw";
import "@excalidraw/excalidraw/index.css";
import type { ExcalidrawImperativeAPI } from "@excalidraw/excalidraw/types";
import { createRoot } from "react-dom/client";
import { board, box, markReady, zoomToFit } from "./board.ts";

Object.assign(window, { EXCALIDRAW_ASSET_PATH: "/excalidraw/" });

const plain = { roughness: 0 } as const;
const elements = convertToExcalidrawElements(
  [
    ...board.boxes.map(({ id, x, y, text }) => ({
      ...plain,
      id,
      type: "rectangle" as const,
      x,
      y,
      width: box.width,
      height: box.height,
      backgroundColor: "#eef",
      fillStyle: "solid" as const,
      label: { text, fontSize: 14 },
    })),
    ...board.links.flatMap(({ id, from, to }) => {
      const [a, b] = [board.boxes[from], board.boxes[to]];
      if (!a || !b) return [];
      return {
        ...plain,
        id,
        type: "arrow" as const,
        x: a.x + box.width,
        y: a.y + box.height / 2,
        width: b.x - a.x - box.width,
        height: b.y - a.y,
        start: { id: a.id },
        end: { id: b.id },
      };
    }),
  ],
  { regenerateIds: false },
);

let isTold = false;

function onApi(api: ExcalidrawImperativeAPI) {
  if (isTold) return;
  isTold = true;
  const setView = (x: number, y: number, zoom: number) =>
    api.updateScene({
      appState: { scrollX: -x, scrollY: -y, zoom: { value: zoom as never } },
    });
  const wait = () => {
    if (api.getSceneElements().length < board.boxes.length || api.getAppState().isLoading) {
      requestAnimationFrame(wait);
      return;
    }
    setView(-40, -40, 1);
    markReady({
      count: () => api.getSceneElements().length,
      rendered: () => 0,
      setView,
      fit: () => {
        const zoom = zoomToFit(0.1);
        setView(-20, -20, zoom);
        return zoom;
      },
      setTool: () => api.setActiveTool({ type: "selection" }),
      target: () => {
        const { x, y } = api.getSceneElements().find(({ id }) => id === board.target) ?? box0;
        const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState();
        return {
          x: (x + box.width / 2 + scrollX) * zoom.value + offsetLeft,
          y: (y + 6 + scrollY) * zoom.value + offsetTop,
          px: x,
          py: y,
        };
      },
      zoom: () => api.getAppState().zoom.value,
      cam: () => ({ x: api.getAppState().scrollX, y: api.getAppState().scrollY }),
    });
  };
  wait();
}

const box0 = { x: 0, y: 0 };

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Excalidraw
      excalidrawAPI={onApi}
      initialData={{
        elements,
        appState: { viewBackgroundColor: "#fff" },
        scrollToContent: false,
      }}
    />,
  );
}
