import type { ReactNode } from "react";

/** One thing that is shown; `content` comes drawn from the server. */
export type Slide = {
  /** what stands after # in the address */
  id: string;
  /** the step or phase; null for the opening */
  nodeId: string | null;
  phaseId: string | null;
  title: string;
  content: ReactNode;
};

export type SlidePhase = { id: string; title: string };
