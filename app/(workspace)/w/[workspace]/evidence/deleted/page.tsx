import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletedNotes } from "#components/evidence/deleted-notes.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { loadDeletedNotes } from "#server/evidence/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence.bin");
  return { title: t("title") };
}

/** Notes that were deleted and can still be brought back. */
export default async function DeletedNotesPage({ params }: Props) {
  const { workspace } = await loadWorkspace((await params).workspace);
  return (
    <Words namespaces={["evidence", "desk"]} timeZone={workspace.timeZone}>
      <LiveRefresh kind="notes" />
      <DeletedNotes
        workspace={{ id: workspace.id, slug: workspace.slug }}
        notes={await loadDeletedNotes(workspace.id)}
      />
    </Words>
  );
}
