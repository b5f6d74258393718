import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readQueueView } from "#components/evidence/queue/queue-address.ts";
import { QueuePage } from "#components/evidence/queue/queue-page.tsx";
import { Words } from "#components/shell/words.tsx";
import { loadJourneys, loadQueue } from "#server/evidence/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const { workspace } = await loadWorkspace((await params).workspace);
  const view = readQueueView(await searchParams);
  const [initial, journeys] = await Promise.all([
    loadQueue(workspace.id, view),
    loadJourneys(workspace.id),
  ]);
  return (
    <Words namespaces={["evidence", "desk", "codes", "queue"]} timeZone={workspace.timeZone}>
      <QueuePage
        key={JSON.stringify(view)}
        workspace={{ id: workspace.id, slug: workspace.slug }}
        journeys={journeys}
        view={view}
        initial={initial}
      />
    </Words>
  );
}
