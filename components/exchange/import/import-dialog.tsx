"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { MapFile } from "#domain/exchange/map-file.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { ChooseSource } from "./choose-source.tsx";
import { ImportMapFile } from "./import-map-file.tsx";
import { Proposal } from "./proposal.tsx";
import { type GivenReason, useSource } from "./use-source.ts";

/** A map that is open, into which what was read may go. Composed in app/, which knows the live document. */
export type OpenMap = {
  title: string;
  /** the map as it would be, and what would be new in it */
  preview(file: MapFile): { map: JourneyMap; says: Additions } | { refused: string };
  put(file: MapFile): Promise<void>;
};

export type Additions = {
  phases: number;
  steps: number;
  lanes: number;
  cards: number;
  changed: number;
  same: number;
};

export type ImportProps = {
  workspace: { id: string; slug: string };
  open: OpenMap | null;
  /** draws a map that is not made yet; names are by the ids of the file's libraries */
  drawMap: (map: JourneyMap, libraries: MapFile["libraries"]) => ReactNode;
  onMade: (mapId: string) => void;
};

/** From a file or a paste to a map: what was understood beside how it will look, before anything is made. */
export function ImportDialog({
  file,
  isOpen,
  onClose,
  ...props
}: ImportProps & {
  /** one that was dropped already */
  file: File | null;
  isOpen: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("exchange.import");
  const common = useTranslations("common");
  const source = useSource(props.workspace.slug);
  const taken = useRef<File | null>(null);
  const { takeFile, given } = source;
  useEffect(() => {
    if (file && taken.current !== file) {
      taken.current = file;
      void takeFile(file);
    }
  }, [file, takeFile]);
  const close = () => {
    source.forget();
    taken.current = null;
    onClose();
  };
  return (
    <Dialog
      title={props.open ? t("titleInto", { title: props.open.title }) : t("title")}
      closeLabel={common("close")}
      size={given && "source" in given ? "full" : "large"}
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
    >
      {given === null ? (
        <div className="flex flex-col gap-4">
          <SourceProblem reason={source.reason} />
          <ChooseSource
            isReading={source.isReading}
            onFile={(chosen) => void takeFile(chosen)}
            onWords={source.takeWords}
            onTable={(html) => source.takeTable(t("clipboard"), html)}
          />
        </div>
      ) : "mapFile" in given ? (
        <ImportMapFile
          workspaceId={props.workspace.id}
          text={given.mapFile}
          onMade={(mapId) => {
            close();
            props.onMade(mapId);
          }}
          onBack={source.forget}
        />
      ) : (
        <Proposal
          {...props}
          name={given.name}
          source={given.source}
          onBack={source.forget}
          onDone={close}
        />
      )}
    </Dialog>
  );
}

function SourceProblem({ reason }: { reason: GivenReason | null }) {
  const t = useTranslations("exchange.import.reasons");
  if (reason === null || reason === "map-file") return null;
  return <Problem reason={reason} words={reason === "offline" ? {} : { [reason]: t(reason) }} />;
}
