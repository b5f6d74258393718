import { redirect } from "next/navigation";
import { currentUser } from "#server/access/session.ts";
import WorkspaceLayout from "../(workspace)/w/[workspace]/layout.tsx";
import MapPage from "../(workspace)/w/[workspace]/maps/[mapId]/page.tsx";
import { loadBench } from "./load.ts";
import { Measured } from "./measured.tsx";

type Props = { searchParams: Promise<{ n?: string }> };

/** The map page itself on a large map, with handles for those who measure it. */
export default async function BenchPage({ searchParams }: Props) {
  const { n } = await searchParams;
  const { cards, userId, slug, mapId } = await loadBench(n);
  const user = await currentUser();
  if (user?.id !== userId) redirect(`/bench/enter?n=${cards}`);
  return (
    <WorkspaceLayout params={Promise.resolve({ workspace: slug })}>
      <Measured>
        <MapPage
          params={Promise.resolve({ workspace: slug, mapId })}
          searchParams={Promise.resolve({})}
        />
      </Measured>
    </WorkspaceLayout>
  );
}
