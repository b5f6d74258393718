import { Handle, Position } from "@xyflow/react";

/** Invisible: gives edges between steps something to hold on to. */
export function AnchorNode() {
  return (
    <>
      <Handle type="source" position={Position.Top} isConnectable={false} className="invisible" />
      <Handle type="target" position={Position.Top} isConnectable={false} className="invisible" />
    </>
  );
}
