import {
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { memo, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { board, box, markReady, zoomToFit } from "./board.ts";

// React Flow as its manual says it is quickest: known sizes, memoised nodes, only what is visible.
type BoxNode = Node<{ text: string }, "box">;

const Box = memo(function Box({ data }: NodeProps<BoxNode>) {
  return (
    <div
      style={{
        width: box.width,
        height: box.height,
        boxSizing: "border-box",
        border: "1px solid #88a",
        background: "#eef",
        borderRadius: 6,
        padding: 8,
        font: "14px sans-serif",
      }}
    >
      {data.text}
      <Handle type="target" position={Position.Left} />
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { box: Box };
const handle = { y: box.height / 2, width: 6, height: 6 };
const firstNodes: BoxNode[] = board.boxes.map(({ id, x, y, text }) => ({
  id,
  type: "box",
  position: { x, y },
  data: { text },
  width: box.width,
  height: box.height,
  handles: [
    { type: "target", position: Position.Left, x: 0, ...handle },
    { type: "source", position: Position.Right, x: box.width, ...handle },
  ],
}));
const firstEdges = board.links.map(({ id, from, to }) => ({
  id,
  source: `n${from}`,
  target: `n${to}`,
  type: "straight",
}));

function Flow() {
  const [nodes, , onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  const flow = useReactFlow();
  useEffect(() => {
    const setView = (x: number, y: number, zoom: number) =>
      void flow.setViewport({ x: -x * zoom, y: -y * zoom, zoom });
    const rendered = () => document.querySelectorAll(".react-flow__node").length;
    const poll = setInterval(() => {
      if (rendered() === 0) return;
      clearInterval(poll);
      markReady({
        count: () => flow.getNodes().length + flow.getEdges().length,
        rendered,
        setView,
        fit: () => {
          const zoom = zoomToFit(0.05);
          setView(-20, -20, zoom);
          return zoom;
        },
        setTool: () => undefined,
        target: () => {
          const { x = 0, y = 0 } = flow.getNode(board.target)?.position ?? {};
          const at = flow.flowToScreenPosition({ x: x + box.width / 2, y: y + 6 });
          return { ...at, px: x, py: y };
        },
        zoom: () => flow.getZoom(),
        cam: () => flow.getViewport(),
      });
    }, 4);
    return () => clearInterval(poll);
  }, [flow]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      panOnScroll
      minZoom={0.02}
      maxZoom={8}
      defaultViewport={{ x: 40, y: 40, zoom: 1 }}
      onlyRenderVisibleElements
      elevateNodesOnSelect={false}
      nodesFocusable={false}
      edgesFocusable={false}
    />
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>,
  );
}
