import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletedMaps } from "#components/map/deleted-maps.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Words } from "#components/shell/words.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { daysInBin } from "#domain/map/bin.ts";
import { loadDeleted } from "#server/map/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("maps"))("bin.title") };
}

/** Deleted maps, for those who may bring one back. */
export default async function DeletedMapsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { workspace } = await loadWorkspace(slug);
  const [t, { maps, mayErase }] = await Promise.all([
    getTranslations("maps"),
    loadDeleted(workspace.id),
  ]);
  return (
    <Words namespaces={["maps"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="maps" />
      <PageFrame
        title={t("bin.title")}
        text={t("bin.text", { days: daysInBin })}
        width="narrow"
        actions={<ButtonLink href={`/w/${slug}/maps`}>{t("bin.back")}</ButtonLink>}
      >
        <DeletedMaps workspaceId={workspace.id} maps={maps} mayErase={mayErase} />
      </PageFrame>
    </Words>
  );
}
