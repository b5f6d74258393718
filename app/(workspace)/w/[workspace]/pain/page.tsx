import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readBoardView } from "#components/pain/board/board-address.ts";
import { PainBoard } from "#components/pain/board/pain-board.tsx";
import { BriefLink, OpportunitiesLink } from "#components/review/brief-link.tsx";
import { ReviewMarks } from "#components/review/review-marks.tsx";
import { SaidFilters } from "#components/review/said-filters.tsx";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Words } from "#components/shell/words.tsx";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { loadBoard, loadVoices } from "#server/pain/load.ts";
import { readPersonas } from "#server/persona/read.ts";
import { narrowPoints } from "#server/review/narrow-points.ts";
import { ownersIn, readOpportunitiesByPoint } from "#server/review/read-opportunities.ts";
import { readStampsOf } from "#server/review/read-stamps.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pain.board"))("title") };
}

export default async function PainPage({ params, searchParams }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const where = { workspaceId: workspace.id };
  const view = readBoardView(await searchParams);
  const { tab, look, filter, said, shown: limit } = view;
  const kind = tab === "gain" ? ("gain" as const) : ("pain" as const);
  const review = await authorize(ctx, "opportunity.read", where);
  const decisions = await readOpportunitiesByPoint(ctx, review);
  const among = await narrowPoints(ctx, review, said, decisions);
  const [board, voices, personas] = await Promise.all([
    loadBoard(workspace.id, { filter, kind, limit, among, look }),
    tab === "workaround" || tab === "story"
      ? loadVoices(workspace.id, { filter, type: tab })
      : null,
    authorize(ctx, "persona.read", where).then((persona) => readPersonas(ctx, persona)),
  ]);
  const stamps = await readStampsOf(
    ctx,
    review,
    board.rows.map(({ id }) => id),
  );
  const may = (action: Action) => grant.role === "system" || isAllowed(grant.role, action);
  return (
    <Words
      namespaces={["pain", "evidence", "review", "codes", "attach"]}
      timeZone={workspace.timeZone}
    >
      <LiveRefresh kind="review" />
      <PainBoard
        workspace={{ id: workspace.id, slug: workspace.slug }}
        view={view}
        board={board}
        voices={voices}
        personas={personas.map(({ id, name }) => ({ id, name }))}
        links={
          <>
            <OpportunitiesLink slug={workspace.slug} />
            <BriefLink slug={workspace.slug} mapId={null} />
          </>
        }
        narrowing={<SaidFilters owners={ownersIn(decisions)} />}
        beside={Object.fromEntries(
          board.rows.map(({ id }) => [
            id,
            <ReviewMarks
              key={id}
              opportunities={decisions.get(id) ?? []}
              stamps={stamps.get(id) ?? []}
            />,
          ]),
        )}
        rights={{
          correct: may("pain.correct"),
          decide: may("pain.decide"),
          readNotes: may("evidence.read"),
          editNotes: may("evidence.edit"),
          follow: ctx.actor.kind === "user",
        }}
      />
    </Words>
  );
}
