"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { useFileDrop } from "#components/evidence/use-file-drop.ts";
import { MapList } from "#components/map/map-list.tsx";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { drawDraft } from "./draw-draft.tsx";

const ImportDialog = latePart(() =>
  import("#components/exchange/import/import-dialog.tsx").then((file) => file.ImportDialog),
);

/** The maps of a workspace, and the way to bring one in: by the button, or dropped anywhere here. */
export function MapsWithImport({
  workspace,
  ...props
}: Omit<ComponentProps<typeof MapList>, "workspaceId" | "slug" | "importButton"> & {
  workspace: { id: string; slug: string };
}) {
  const t = useTranslations("maps");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const drop = useFileDrop({
    onFiles: ([dropped]) => {
      setFile(dropped ?? null);
      setIsOpen(true);
    },
    isDisabled: !props.canCreate || isOpen,
  });
  return (
    <div className="relative h-full" {...drop.props}>
      <MapList
        {...props}
        workspaceId={workspace.id}
        slug={workspace.slug}
        importButton={
          props.canCreate ? (
            <Button
              icon={<Upload aria-hidden="true" />}
              onPress={() => {
                setFile(null);
                setIsOpen(true);
              }}
            >
              {t("import")}
            </Button>
          ) : null
        }
      />
      {drop.isOver ? (
        <div className="pointer-events-none absolute inset-x-0 bottom-4 z-30 flex justify-center">
          <p className="rounded-full bg-accent px-4 py-1.5 text-13 font-medium text-on-accent shadow-float">
            {t("dropToImport")}
          </p>
        </div>
      ) : null}
      {isOpen ? (
        <ImportDialog
          workspace={workspace}
          open={null}
          file={file}
          drawMap={drawDraft}
          isOpen
          onClose={() => setIsOpen(false)}
          onMade={(mapId) => router.push(`${props.mapsHref}/${mapId}`)}
        />
      ) : null}
    </div>
  );
}
