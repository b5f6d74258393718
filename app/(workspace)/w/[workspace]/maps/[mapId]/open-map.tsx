"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCanEdit, useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { lateCommands } from "#components/canvas/late-work.ts";
import { MapFrame } from "#components/canvas/map-frame.tsx";
import type { EvidenceAbout } from "#components/canvas/overlay.ts";
import { NodePanel } from "#components/canvas/panel/node-panel.tsx";
import { useStore } from "#components/canvas/store.ts";
import { Toolbar } from "#components/canvas/toolbar.tsx";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import type { Shown } from "#components/history/shown.ts";
import { usePainOverlay } from "#components/pain/overlay.tsx";
import { useQuotes } from "#components/pain/use-quotes.ts";
import { latePart } from "#components/ui/late-part.tsx";
import type { Relatives } from "#server/map/read-relatives.ts";
import { FindingsButton } from "./findings-button.tsx";
import { CommentsBeside, CommentsButton } from "./map-comments.tsx";
import { openRule, openStepFindings, openSurprises } from "./panel-address.ts";
import { quoteCards } from "./quote-cards.ts";
import { useAttachedMarks } from "./use-attached-marks.tsx";
import { useGuesses } from "./use-guesses.ts";
import { useTalkMarks } from "./use-talk-marks.tsx";

/** The map that is open: tools above it, panels beside it, what was found laid over it. */
export function OpenMap({
  workspace,
  mayAdd,
  mayShare,
  mayAttach,
  relatives,
}: {
  workspace: { id: string; slug: string; keepsCopies: boolean };
  mayAdd: boolean;
  mayShare: boolean;
  mayAttach: boolean;
  relatives: Relatives;
}) {
  const model = useCanvas();
  const steps = useMap((map) => map.steps);
  const stepIds = useMemo(() => steps.map(({ id }) => id), [steps]);
  const quoting = useMap(quoteCards);
  const found = usePainOverlay({
    stepIds,
    guesses: useGuesses().map(({ id, kind, painPointId }) => ({ id, kind, painPointId })),
    quoteCardIds: quoting.ids,
    quotes: useQuotes(model.mapId, quoting.excerptIds),
    onOpen: (stepId, kind) => model.panel.set(openStepFindings(stepId, kind)),
    onRule: (id) => model.panel.set(openRule({ kind: "step", id })),
    // a copy, for a second press opens it anew
    onSurprises: () => model.panel.set({ ...openSurprises }),
  });
  const talks = useTalkMarks();
  const marked = useAttachedMarks(found.cards);
  const openEvidence = useCallback(
    (about: EvidenceAbout) => model.panel.set(openRule(about)),
    [model],
  );
  useEffect(() => model.openEvidence.set(openEvidence), [model, openEvidence]);
  const overlay = useMemo(
    () => ({ ...found, cards: marked, talks, openEvidence }),
    [found, marked, talks, openEvidence],
  );
  const view = useViewpoint();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (next: Shown | null) => {
    setShown(next);
    // the keyboard returns to the panel that asked for it, or else to the map once that is back
    if (next === null && model.panel.get() === null) requestAnimationFrame(() => view.takeFocus());
  };
  const frame = useRef<HTMLDivElement>(null);
  const isSettled = useStore(model.isSettled, (now) => now);
  const canWrite = useStore(model.session.canWrite, (now) => now);
  const canEdit = useCanEdit();
  const late = lateCommands.use();
  const [isBringing, setBringing] = useState(false);
  return (
    <div ref={frame} className="relative flex h-full min-h-0 print:block">
      {shown ? (
        <Stage shown={shown} quotes={overlay.quotes} onShow={show} />
      ) : (
        <MapFrame
          overlay={overlay}
          toolbar={
            <Toolbar
              title={
                <span className="flex min-w-0 items-center gap-2">
                  <MapTitle />
                  {relatives.asIs || relatives.binnedAsIs || relatives.toBes.length > 0 ? (
                    <MapRelatives slug={workspace.slug} {...relatives} />
                  ) : null}
                </span>
              }
            >
              <FindingsButton />
              <CommentsButton />
              <PlaceFor buttons={4 + Number(mayShare) + Number(canEdit)}>
                {isSettled ? (
                  <Ways
                    slug={workspace.slug}
                    mayShare={mayShare}
                    mayQuote={workspace.keepsCopies}
                    onBring={canEdit && canWrite ? () => setBringing(true) : null}
                  />
                ) : null}
              </PlaceFor>
            </Toolbar>
          }
        >
          <NodePanel about={aboutNode} />
          {isSettled ? <FindingsPanel /> : null}
          {isSettled ? <AssumptionsBeside /> : null}
          <CommentsBeside />
          {late ? <late.CanvasMessages /> : null}
          {late ? <StepBelongings /> : null}
          {isSettled ? <PrintedMap slug={workspace.slug} /> : null}
        </MapFrame>
      )}
      {/* whatever stands in the map's place; nothing is changed before the commands are there */}
      {late ? <late.LeaveQuestion /> : null}
      {isSettled ? <HistoryBeside shown={shown} onShow={show} /> : null}
      {isSettled ? (
        <MapDrops
          frame={frame}
          workspace={workspace}
          mayAdd={mayAdd}
          mayAttach={mayAttach}
          bringing={{ isOpen: isBringing, setOpen: setBringing }}
        />
      ) : null}
    </div>
  );
}

// what is not needed before the map is there
const StepBelongings = latePart(() =>
  import("./step-belongings.tsx").then((file) => file.StepBelongings),
);
const Ways = latePart(() => import("./map-ways.tsx").then((file) => file.Ways));
const AssumptionsBeside = latePart(() =>
  import("./map-assumptions.tsx").then((file) => file.AssumptionsBeside),
);
const HistoryBeside = latePart(() =>
  import("./map-history.tsx").then((file) => file.HistoryBeside),
);
const MapRelatives = latePart(() =>
  import("./map-relatives.tsx").then((file) => file.MapRelatives),
);
const FindingsPanel = latePart(() =>
  import("./map-findings.tsx").then((file) => file.FindingsPanel),
);
const PrintedMap = latePart(() => import("./printed-map.tsx").then((file) => file.PrintedMap));
const MapDrops = latePart(() => import("./map-drops.tsx").then((file) => file.MapDrops));

const Stage = latePart(() => import("#components/history/stage.tsx").then((file) => file.Stage));
const NodeHistory = latePart(() =>
  import("#components/history/node-history.tsx").then((file) => file.NodeHistory),
);
const CardEvidence = latePart(() =>
  import("./card-evidence.tsx").then((file) => file.CardEvidence),
);

const ReviewOfNode = latePart(() => import("./map-review.tsx").then((file) => file.ReviewOfNode));
const AttachedHere = latePart(() =>
  import("./attached-here.tsx").then((file) => file.AttachedHere),
);

const TalkAboutNode = latePart(() => import("./talk-about.tsx").then((file) => file.TalkAboutNode));

const aboutNode = (id: string) => (
  <>
    <CardEvidence key={`evidence ${id}`} id={id} />
    <AttachedHere key={`attached ${id}`} id={id} />
    <ReviewOfNode key={`review ${id}`} id={id} />
    <TalkAboutNode key={`talk ${id}`} id={id} />
    <NodeHistory key={`history ${id}`} id={id} />
  </>
);

function MapTitle() {
  const t = useTranslations("canvas");
  const title = useMap((map) => map.header.title);
  return (
    <h1 className="min-w-16 truncate text-14 font-bold" title={title}>
      {title || t("name")}
    </h1>
  );
}

/** As wide as so many buttons of the toolbar, so that they move nothing when they come. */
function PlaceFor({ buttons, children }: { buttons: number; children: ReactNode }) {
  return (
    <div
      className="flex shrink-0 items-center gap-0.5"
      style={{ minWidth: `calc(${buttons} * 2.125rem - 0.125rem)` }}
    >
      {children}
    </div>
  );
}
