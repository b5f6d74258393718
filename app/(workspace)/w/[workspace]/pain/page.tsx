import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readBoardView } from "#components/pain/board/board-address.ts";
import { knownAddress } from "#components/pain/board/known-view.ts";
import { BriefLink, OpportunitiesLink } from "#components/review/brief-link.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { orNotFound } from "#server/access/page-grant.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { BoardPage } from "./board-page.tsx";
import { loadBoardAnswer } from "./load-board.ts";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pain.board"))("title") };
}

export default async function PainPage({ params, searchParams }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const view = readBoardView(await searchParams);
  const answer = await orNotFound(loadBoardAnswer(ctx, { workspaceId: workspace.id }, view));
  const known = knownAddress(view, { places: answer.board.places, personas: answer.personas });
  if (known) redirect(`/w/${workspace.slug}/pain${known}`);
  const may = (action: Action) => grant.role === "system" || isAllowed(grant.role, action);
  return (
    <Words
      namespaces={["pain", "evidence", "review", "codes", "attach", "scoring"]}
      timeZone={workspace.timeZone}
    >
      <BoardPage
        workspace={{ id: workspace.id, slug: workspace.slug }}
        first={{ view, answer }}
        links={
          <>
            <OpportunitiesLink slug={workspace.slug} />
            <BriefLink slug={workspace.slug} mapId={null} />
          </>
        }
        rights={{
          correct: may("pain.correct"),
          decide: may("pain.decide"),
          readNotes: may("evidence.read"),
          editNotes: may("evidence.edit"),
          stamp: may("stamp.give"),
          follow: ctx.actor.kind === "user",
          weigh: may("board.weigh"),
        }}
      />
    </Words>
  );
}
