import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LiveProvider } from "#components/shell/live-provider.tsx";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace } = await loadWorkspace((await params).workspace);
  return { title: { default: workspace.name, template: `%s · ${workspace.name}` } };
}

/** No frame around a presentation: the screen is the audience's. */
export default async function PresentLayout({ params, children }: Props) {
  // before anything is read
  const sinceMs = Date.now();
  const { workspace } = await loadWorkspace((await params).workspace);
  return (
    <LiveProvider workspaceId={workspace.id} sinceMs={sinceMs}>
      {children}
    </LiveProvider>
  );
}
