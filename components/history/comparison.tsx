"use client";

import "./comparison.css";
import { ArrowLeftRight, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useMapLens } from "#components/canvas/map-lens.ts";
import type { NodeChange } from "#components/canvas/overlay.ts";
import { noOverlay } from "#components/canvas/overlay.ts";
import { StillMap } from "#components/canvas/still-map.tsx";
import { Button } from "#components/ui/button.tsx";
import { type Deed, deeds } from "#domain/history/did.ts";
import { type Difference, differences } from "#domain/history/differences.ts";
import { merged } from "#domain/history/merged.ts";
import { ChangeMark } from "./change-mark.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import type { Shown } from "./shown.ts";
import type { StageProps } from "./stage.tsx";
import { StageBar } from "./stage-bar.tsx";

type Props = Omit<StageProps, "shown"> & { compared: Extract<Shown, { kind: "comparison" }> };

/** Two states of the map in one picture: what came, went, moved and changed is marked, and listed beside it. */
export function Comparison({ compared, quotes, onShow }: Props) {
  const t = useTranslations("history.comparison");
  const { before, after } = compared;
  const lens = useMapLens();
  const [hasList, setList] = useState(true);
  const picture = useMemo(() => merged(before.map, after.map), [before, after]);
  const different = useMemo(() => differences(before.map, after.map), [before, after]);
  const overlay = useMemo(
    () => ({ ...noOverlay, quotes, changes: changesOf(different) }),
    [quotes, different],
  );
  return (
    <StillMap
      // a text or a table could not tell what is there no more from what is
      map={lens === "canvas" ? picture.map : after.map}
      overlay={overlay}
      bar={
        <StageBar
          label={t("label")}
          title={t("label")}
          says={t("looking", { before: before.title, after: after.title })}
          onBack={() => onShow(null)}
        >
          {hasList ? null : (
            <Button
              variant="quiet"
              icon={<ListChecks aria-hidden="true" />}
              onPress={() => setList(true)}
            >
              {t("title")}
            </Button>
          )}
          <Button
            variant="quiet"
            icon={<ArrowLeftRight aria-hidden="true" />}
            onPress={() => onShow({ kind: "comparison", before: after, after: before })}
          >
            {t("swap")}
          </Button>
        </StageBar>
      }
    >
      {hasList ? (
        <ComparisonPanel
          differences={different}
          states={[after.map, before.map]}
          onClose={() => setList(false)}
        />
      ) : null}
    </StillMap>
  );
}

/** A curve's points stand on their lane: what became of both is one mark. */
function changesOf(different: readonly Difference[]): ReadonlyMap<string, NodeChange> {
  const did = new Map<string, Deed[]>();
  for (const one of different) did.set(one.nodeId, [...(did.get(one.nodeId) ?? []), ...one.deeds]);
  const changes = new Map<string, NodeChange>();
  for (const [id, some] of did) {
    const all = deeds.filter((deed) => some.includes(deed));
    const [first = "changed"] = all;
    changes.set(id, {
      look: first === "wrote" ? "changed" : first,
      mark: <ChangeMark deeds={all} className="absolute -top-3.5 left-2 z-10" />,
    });
  }
  return changes;
}
