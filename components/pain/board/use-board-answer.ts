"use client";

import { useRouter } from "next/navigation";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { keepEqual } from "#components/shell/keep-equal.ts";
import { personMemory } from "#components/shell/person-memory.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { toast } from "#components/ui/toast.tsx";
import type { BoardListing, VoiceListing } from "#server/pain/board/read-board.ts";
import type { KnownScoring } from "#server/pain/scoring/read-scoring.ts";
import { type BoardView, boardAddress, readBoardView, rowsAtOnce } from "./board-address.ts";
import type { BoardChange } from "./board-context.tsx";

/** What the board shows of one address; plain values, for it comes as JSON. */
export type BoardAnswer<M = unknown> = {
  board: BoardListing;
  /** by pain point, what others say of it */
  marks: Readonly<Record<string, M>>;
  /** on the tabs of workarounds and stories */
  voices: VoiceListing | null;
  personas: readonly { id: string; name: string }[];
  scoring: KnownScoring;
};

type Shown<T> = { view: BoardView; answer: T };

/**
 * By source, what was shown last: whoever comes back gets the page as it was first, and finds this
 * while it is asked for anew.
 */
const lastShown = personMemory<Shown<BoardAnswer>>();

type Asking = { address: string; stop: AbortController; isOld: boolean };

/**
 * What is shown, and the way to something else: `wanted` and the address follow a choice at once,
 * the answer comes as data from `source`. As a page of its own it would bring all its words along,
 * and everything would be drawn anew for it.
 */
export function useBoardAnswer<T extends BoardAnswer>(first: Shown<T>, source: string) {
  const router = useRouter();
  const words = useReasonWords();
  const [shown, show] = useState(() => shownHere(first, source));
  const [wanted, want] = useState(shown.view);
  const asking = useRef<Asking | null>(null);
  const last = useRef(shown.view);

  // The page itself was asked for anew.
  const [given, setGiven] = useState(first.answer);
  if (given !== first.answer) {
    setGiven(first.answer);
    show({ view: first.view, answer: keepEqual(shown.answer, first.answer) });
    want(first.view);
  }

  const ask = useCallback(
    async (view: BoardView): Promise<void> => {
      const address = boardAddress(view);
      const before = asking.current;
      // One at a time, or changes that come faster than answers would let none through.
      if (before?.address === address) {
        before.isOld = true;
        return;
      }
      before?.stop.abort();
      const own: Asking = { address, stop: new AbortController(), isOld: false };
      asking.current = own;
      const found = await fetchAnswer<T>(source + address, own.stop.signal);
      if (asking.current !== own) return;
      asking.current = null;
      if (typeof found === "object") {
        last.current = view;
        lastShown.set(source, { view, answer: found });
        show(({ answer }) => ({ view, answer: keepEqual(answer, found) }));
        if (own.isOld) await ask(view);
      } else if (found === "refused") {
        // The page knows what to say: whoever is signed out goes to the door.
        router.replace(address, { scroll: false });
      } else if (address !== boardAddress(last.current)) {
        want(last.current);
        writeAddress(last.current);
        toast(words("offline"), { tone: "problem" });
      }
    },
    [router, source, words],
  );

  // A second choice builds on the first, however long that takes.
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  }, [wanted]);
  const go = useCallback(
    (change: BoardChange) => {
      const own = typeof change === "function" ? change(latest.current) : change;
      const next = { ...latest.current, shown: rowsAtOnce, ...own };
      void ask(next);
      want(next);
      writeAddress(next);
    },
    [ask],
  );

  const reload = () => void ask(wanted);
  useRefresh("pain", reload);
  useRefresh("notes", reload);
  useRefresh("maps", reload);
  useRefresh("review", reload);
  useRefresh("scoring", reload);

  const arrive = useEffectEvent(() => {
    const here = viewHere();
    if (boardAddress(here) !== boardAddress(first.view)) {
      want(here);
      void ask(here);
    } else if (shown !== first) {
      want(first.view);
      show(first);
    }
  });
  // Before anything is painted: the address is the page's own only now.
  useLayoutEffect(() => {
    arrive();
    return () => {
      asking.current?.stop.abort();
      asking.current = null;
    };
  }, []);

  const way = useMemo(() => ({ wanted, go }), [wanted, go]);
  const isMoving = boardAddress(wanted) !== boardAddress(shown.view);
  return { ...shown, way, isMoving };
}

/** Of the address on the screen: what came with the page, or what was shown before it was left. */
function shownHere<T extends BoardAnswer>(first: Shown<T>, source: string): Shown<T> {
  const known = lastShown.get(source);
  if (!known) return first;
  const here = boardAddress(viewHere());
  if (here === boardAddress(first.view) || here !== boardAddress(known.view)) return first;
  return known as Shown<T>;
}

function viewHere(): BoardView {
  return readBoardView(Object.fromEntries(new URLSearchParams(window.location.search)));
}

async function fetchAnswer<T>(
  address: string,
  signal: AbortSignal,
): Promise<T | "refused" | "offline"> {
  try {
    const answer = await fetch(address, { signal, redirect: "manual" });
    return answer.ok ? await answer.json() : "refused";
  } catch {
    return "offline";
  }
}

/** Nothing is added to the history: the way back leads out of the board, as it always did. */
function writeAddress(view: BoardView): void {
  const address = boardAddress(view);
  window.history.replaceState(null, "", address === "?" ? window.location.pathname : address);
}
