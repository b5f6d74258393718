"use client";

import { type ComponentType, createContext, type ReactNode, useContext, useMemo } from "react";
import type { CountedQuestion } from "#domain/pain/board/counted.ts";
import type { BoardPlace } from "#server/pain/board/board-maps.ts";
import type { PainRights } from "../pain-context.tsx";
import type { BoardView } from "./board-address.ts";

export type BoardRights = PainRights & {
  follow: boolean;
  stamp: boolean;
  /** say how much each part of a score counts */
  weigh: boolean;
};

/** What stands beside the board: a pain point, or what a number counts. */
export type BoardSubject =
  | { kind: "point"; mapId: string; painPointId: string }
  | { kind: "counted"; title: string; question: CountedQuestion };

export type AboutPoint = { mapId: string; painPointId: string };

export type BoardModel = {
  workspace: { id: string; slug: string };
  /** what is shown */
  view: BoardView;
  places: readonly BoardPlace[];
  personas: readonly { id: string; name: string }[];
  rights: BoardRights;
  subject: BoardSubject | null;
  /** what others have to say of an open pain point */
  About: ComponentType<AboutPoint> | undefined;
  open(subject: BoardSubject): void;
};

/** What is to be another, or how that comes of what is asked for by then. */
export type BoardChange = Partial<BoardView> | ((wanted: BoardView) => Partial<BoardView>);

/** Apart from the board: a choice shows at once, and no row is drawn anew for it. */
export type BoardWay = {
  /** what was asked for last, while it is on its way */
  wanted: BoardView;
  /** shows another part of the board; the address follows */
  go(change: BoardChange): void;
};

const BoardContext = createContext<BoardModel | null>(null);

export function useBoard(): BoardModel {
  const model = useContext(BoardContext);
  if (!model) throw new Error("useBoard outside BoardProvider");
  return model;
}

const WayContext = createContext<BoardWay | null>(null);

export function useBoardWay(): BoardWay {
  const way = useContext(WayContext);
  if (!way) throw new Error("useBoardWay outside BoardProvider");
  return way;
}

export function BoardProvider({
  children,
  way,
  ...parts
}: BoardModel & { way: BoardWay; children: ReactNode }) {
  const { workspace, view, places, personas, rights, subject, About, open } = parts;
  const model = useMemo(
    () => ({ workspace, view, places, personas, rights, subject, About, open }),
    [workspace, view, places, personas, rights, subject, About, open],
  );
  return (
    <BoardContext value={model}>
      <WayContext value={way}>{children}</WayContext>
    </BoardContext>
  );
}
