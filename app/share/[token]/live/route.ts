import { cookies } from "next/headers";
import { doorContext } from "#server/access/session.ts";
import { runtime } from "#server/runtime.ts";
import { entryCookie } from "#server/share/entry.ts";
import { openLink } from "#server/share/open-link.ts";
import { watchOf } from "#server/share/watch.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ token: string }> };

/** A line to a page that is open by a link: it says "gone" when the link is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const linkId = await linkIdOf(params);
  if (!linkId) return new Response(null, { status: 404 });
  const watch = watchOf(runtime().db);
  if (watch.isFull()) return new Response(null, { status: 503 });
  const words = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(words.encode(text));
      stop = watch.add({
        linkId,
        onBreath: () => say(":\n\n"),
        onGone: () => {
          stop();
          say("event: gone\ndata: gone\n\n");
          controller.close();
        },
      });
      say(":\n\n");
      request.signal.addEventListener("abort", stop);
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      // nginx would hold back what is said until much has been said
      "x-accel-buffering": "no",
    },
  });
}

/** Is it there? For a page whose line was refused. */
export async function HEAD(_: Request, { params }: Context): Promise<Response> {
  return new Response(null, { status: (await linkIdOf(params)) ? 200 : 404 });
}

async function linkIdOf(params: Context["params"]): Promise<string | null> {
  const { token } = await params;
  const entry = (await cookies()).get(entryCookie)?.value ?? null;
  const opened = await openLink(doorContext(), { token, entry, secret: runtime().secret });
  return opened.ok ? opened.link.id : null;
}
