"use client";

import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { useIsThere } from "#components/canvas/use-is-there.ts";
import { CommentsProvider } from "#components/comment/comments-context.tsx";
import { ReviewProvider } from "#components/review/review-context.tsx";
import { whenIdle } from "#components/ui/when-idle.ts";

type Props = {
  comments: Omit<ComponentProps<typeof CommentsProvider>, "isThere" | "children">;
  review: Omit<ComponentProps<typeof ReviewProvider>, "isThere" | "children">;
  children: ReactNode;
};

/** What people say of a map, asked for once the map itself is there and on the screen. */
export function MapSaid({ comments, review, children }: Props) {
  const isDrawn = useIsThere();
  const [isThere, setThere] = useState(false);
  useEffect(() => (isDrawn ? whenIdle(() => setThere(true)) : undefined), [isDrawn]);
  return (
    <CommentsProvider {...comments} isThere={isThere}>
      <ReviewProvider {...review} isThere={isThere}>
        {children}
      </ReviewProvider>
    </CommentsProvider>
  );
}
