"use client";

import { useTranslations } from "next-intl";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { BadgeMark } from "#components/review/badge-mark.tsx";
import { BriefLink } from "#components/review/brief-link.tsx";
import { useReview } from "#components/review/review-context.tsx";
import { Stamps } from "#components/review/review-of-pain.tsx";
import { Button } from "#components/ui/button.tsx";
import { Press } from "#components/ui/press.tsx";
import { headerId } from "#domain/map/diff.ts";
import { badgeOf } from "#domain/pain/badge.ts";
import { boldAssumptions } from "#domain/review/assumptions.ts";
import { goneThrough } from "#domain/review/gone-through.ts";
import { openAssumptions, openRule } from "./panel-address.ts";
import { useCounts, useEvidenceOf } from "./use-evidence-of.ts";

/** In the panel of a step, a card or the map: how well it is known, and what managers say of it. */
export function ReviewOfNode({ id }: { id: string }) {
  const { mapId } = useReview();
  const kind = useMap((map) => {
    if (map.steps.some((step) => step.id === id)) return "step";
    return map.cards.some((card) => card.id === id) ? "card" : null;
  });
  if (id === headerId) return <AssumptionsOfMap />;
  if (!kind) return null;
  return (
    <>
      <KnownHow kind={kind} id={id} />
      <Stamps subject={{ mapId, kind, id }} />
    </>
  );
}

/** The badge of a node as a button: by keyboard the way to the rule. */
function KnownHow({ kind, id }: { kind: "step" | "card"; id: string }) {
  const t = useTranslations("review");
  const model = useCanvas();
  const subject = useEvidenceOf()({ kind, id });
  if (!subject) return null;
  const badge = badgeOf(subject.counts);
  return (
    <Press
      aria-label={t("badge.show", { badge: t(`badges.${badge}`) })}
      onPress={() => model.panel.set(openRule({ kind, id }))}
      className="flex cursor-default items-center gap-2 self-start rounded-full text-13 text-ink-soft hover:text-ink"
    >
      <BadgeMark badge={badge} />
      {t("badge.people", { count: subject.counts.people })}
    </Press>
  );
}

/** Among the details of the map: how much of it is only believed, and the way through it. */
function AssumptionsOfMap() {
  const t = useTranslations("review.assumptions");
  const model = useCanvas();
  const map = useMap((all) => all);
  const { ofCard, ofCurve } = useCounts();
  const { challenges, workspace } = useReview();
  const judged = goneThrough(boldAssumptions(map, { card: ofCard, curve: ofCurve }), challenges);
  const open = judged.filter(({ outcome }) => outcome === "open").length;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-13">{t("onMap", { count: judged.length, open })}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => model.panel.set(openAssumptions)}>
          {t("openPanel")}
        </Button>
        <BriefLink slug={workspace.slug} mapId={model.mapId} />
      </div>
    </div>
  );
}
