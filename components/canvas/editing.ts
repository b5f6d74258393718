/** What is being written on the canvas. `text` is where the editor starts; null = what is there. */
export type Editing =
  | { kind: "new"; laneId: string; stepId: string; index: number; text: string }
  | { kind: "card"; id: string; text: string | null }
  | { kind: "step"; id: string; text: string | null }
  | { kind: "phase"; id: string; text: string | null }
  | { kind: "lane"; id: string; text: string | null };
