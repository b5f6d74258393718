import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CoveragePage } from "#components/pain/coverage/coverage-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { loadMapHead } from "#server/map/load.ts";
import { loadCoverage } from "#server/pain/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string; mapId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pain.coverage"))("title") };
}

export default async function MapCoveragePage({ params }: Props) {
  const { workspace: slug, mapId } = await params;
  const { workspace } = await loadWorkspace(slug);
  const head = await loadMapHead({ mapId, workspaceId: workspace.id });
  // A to-be has no evidence of its own: it shows its as-is's.
  const { place, coverage } = await loadCoverage(head.asIs?.id ?? mapId);
  const may = (action: Action) => head.role === "system" || isAllowed(head.role, action);
  return (
    <Words namespaces={["pain", "evidence"]} timeZone={workspace.timeZone}>
      <CoveragePage
        workspace={{ id: workspace.id, slug }}
        place={place}
        coverage={coverage}
        mayReadNotes={may("evidence.read")}
        mayEditMap={may("map.edit")}
      />
    </Words>
  );
}
