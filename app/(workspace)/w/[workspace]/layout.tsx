import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LiveProvider } from "#components/shell/live-provider.tsx";
import { Logo } from "#components/shell/logo.tsx";
import { Nav } from "#components/shell/nav.tsx";
import { NearLink } from "#components/shell/near-link.tsx";
import { UserMenu } from "#components/shell/user-menu.tsx";
import { WorkspaceSwitcher } from "#components/shell/workspace-switcher.tsx";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { requireUser } from "#server/access/session.ts";
import { readInbox } from "#server/comment/inbox.ts";
import { readNews } from "#server/pain/news.ts";
import { listWorkspaces, loadWorkspace } from "#server/workspace/load.ts";
import { Bell } from "./bell.tsx";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace } = await loadWorkspace((await params).workspace);
  return { title: { default: workspace.name, template: `%s · ${workspace.name}` } };
}

/** The frame of a workspace: a bar above, the page below. */
export default async function WorkspaceLayout({ params, children }: Props) {
  // before anything is read
  const sinceMs = Date.now();
  const { ctx, workspace, grant } = await loadWorkspace((await params).workspace);
  const [user, workspaces, inbox, news, t] = await Promise.all([
    requireUser(),
    listWorkspaces(),
    readInbox(ctx, grant),
    authorize(ctx, "board.read", { workspaceId: workspace.id }).then((board) =>
      readNews(ctx, board),
    ),
    getTranslations("shell"),
  ]);
  const { slug } = workspace;
  const seesEvidence = grant.role === "system" || isAllowed(grant.role, "evidence.read");
  return (
    <LiveProvider workspaceId={workspace.id} sinceMs={sinceMs}>
      <a
        href="#content"
        className="print:hidden fixed top-2 left-2 z-60 -translate-y-16 rounded-control bg-accent px-3 py-1.5 text-13 font-medium text-on-accent focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <div className="flex h-dvh flex-col print:block print:h-auto">
        <header className="flex h-12 shrink-0 items-center gap-1 border-b border-hairline pr-2.5 pl-3 sm:gap-2 print:hidden">
          <NearLink href={`/w/${slug}/maps`} aria-label={t("maps")} className="rounded-control">
            <Logo className="size-7" />
          </NearLink>
          <WorkspaceSwitcher current={workspace} workspaces={workspaces} />
          <div className="hidden h-5 w-px bg-hairline sm:block" />
          <div className="hidden sm:contents">
            <Nav slug={slug} hidden={seesEvidence ? [] : ["evidence"]} />
          </div>
          <div className="flex-1" />
          <Bell workspaceId={workspace.id} slug={slug} inbox={inbox} news={news} />
          <UserMenu user={user} slug={slug} />
        </header>
        <main id="content" tabIndex={-1} className="min-h-0 flex-1 focus-visible:outline-none">
          {children}
        </main>
        <div data-tab-bar="" className="contents sm:hidden print:hidden">
          <Nav slug={slug} hidden={seesEvidence ? [] : ["evidence"]} />
        </div>
      </div>
    </LiveProvider>
  );
}
