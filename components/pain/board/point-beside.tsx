"use client";

import { ArrowLeft } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { fetchPainAction } from "#server/pain/actions.ts";
import type { PainPanel, StepFindingRow } from "#server/pain/read.ts";
import type { CardFindingRow } from "#server/pain/read-card-findings.ts";
import { NoteBeside } from "../note-beside.tsx";
import { PainProvider } from "../pain-context.tsx";
import { PointView } from "../point-view.tsx";
import { useBoard } from "./board-context.tsx";
import { usePlaceWords } from "./place-words.ts";

type Found = { panel: PainPanel; steps: StepFindingRow[]; cards: CardFindingRow[] };

/** A pain point as on its map, whole, with everything that can be done to it. */
export function PointBeside({
  mapId,
  painPointId,
  onClose,
}: {
  mapId: string;
  painPointId: string;
  onClose: () => void;
}) {
  const words = useReasonWords();
  const { workspace, rights, personas, places } = useBoard();
  const { mapTitle } = usePlaceWords();
  const [found, setFound] = useState<Found | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const load = useEffectEvent(async (isWanted: () => boolean) => {
    const answer = await fetchPainAction({ mapId }).catch(() => null);
    if (!isWanted()) return;
    if (answer?.ok) setFound(answer);
    else setReason(answer?.reason ?? "offline");
  });
  useEffect(() => {
    let isHere = true;
    load(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  if (reason) return <p className="text-13 text-ink-soft">{words(reason)}</p>;
  if (!found) return <Skeleton className="h-40 w-full" />;
  return (
    <PainProvider
      map={{ id: mapId, title: mapTitle(mapId) }}
      workspace={workspace}
      rights={rights}
      personas={personas}
      initial={found}
    >
      <Inside
        mapId={mapId}
        painPointId={painPointId}
        steps={places.find(({ id }) => id === mapId)?.steps ?? []}
        onClose={onClose}
      />
    </PainProvider>
  );
}

function Inside({
  mapId,
  painPointId,
  steps,
  onClose,
}: {
  mapId: string;
  painPointId: string;
  steps: readonly { id: string; title: string }[];
  onClose: () => void;
}) {
  const t = useTranslations("pain.board.panel");
  const tPanel = useTranslations("pain.panel");
  const router = useRouter();
  const { workspace, open, About } = useBoard();
  const [note, setNote] = useState<{ noteId: string; excerptId: string } | null>(null);
  const mapHref = `/w/${workspace.slug}/maps/${mapId}?pain=${painPointId}`;
  if (note) {
    return (
      <div className="flex flex-col gap-3">
        <Button
          size="small"
          variant="quiet"
          className="self-start"
          icon={<ArrowLeft aria-hidden="true" />}
          onPress={() => setNote(null)}
        >
          {tPanel("back")}
        </Button>
        <NoteBeside {...note} steps={[...steps]} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-13">
        <TextLink href={mapHref}>{t("onMap")}</TextLink>
      </p>
      <PointView
        painPointId={painPointId}
        steps={[...steps]}
        about={About ? <About mapId={mapId} painPointId={painPointId} /> : null}
        onOpenNote={(noteId, excerptId) => setNote({ noteId, excerptId })}
        onShowStep={() => router.push(mapHref)}
        onGo={(next) =>
          next === null ? onClose() : open({ kind: "point", mapId, painPointId: next })
        }
      />
    </div>
  );
}
