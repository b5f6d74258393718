import type { Page } from "@playwright/test";

/**
 * Counts which parts of the map React draws anew, in the production build, as its developer tools do:
 * after every commit it walks the tree of fibers and notes those whose function ran.
 */
export async function watchRenders(page: Page): Promise<void> {
  await page.addInitScript(installHook);
}

/** What was drawn while `act` ran: "card n1", "step s2", …; each once, in order. */
export async function rendersOf(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => window.__renders?.clear());
  await act();
  const names = await page.evaluate(() => [...(window.__renders ?? [])]);
  return names.sort();
}

type Fiber = {
  tag: number;
  flags: number;
  memoizedProps: Record<string, { id?: string } | undefined> | null;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
};

declare global {
  interface Window {
    __renders?: Set<string>;
    __REACT_DEVTOOLS_GLOBAL_HOOK__?: object;
  }
}

/** Runs in the page, before React. */
function installHook(): void {
  const renders = new Set<string>();
  window.__renders = renders;
  const performedWork = 1;
  const functions = [0, 11, 14, 15];
  const nameOf = (props: Fiber["memoizedProps"]): string | null => {
    if (props?.card) return `card ${props.card.id}`;
    for (const kind of ["step", "lane", "phase"]) {
      const node = props?.[kind];
      if (node?.id !== undefined && props?.rect) return `${kind} ${node.id}`;
    }
    return null;
  };
  const visit = (fiber: Fiber): void => {
    const before = fiber.alternate;
    if (functions.includes(fiber.tag) && (fiber.flags & performedWork) !== 0) {
      const name = nameOf(fiber.memoizedProps);
      if (name !== null) renders.add(name);
    }
    // the same children as before: nothing below was touched
    if (before !== null && before.child === fiber.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => undefined,
    onScheduleFiberRoot: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_: number, root: { current: Fiber }) => visit(root.current),
  };
}
