"use client";

import type { ComponentProps, ReactNode } from "react";
import type { CardEditor } from "./card-editor.tsx";
import { lateWork } from "./late-work.ts";

type Props = ComponentProps<typeof CardEditor> & { meanwhile?: ReactNode };

/** The editor of the picture; `meanwhile` stands there for the moment in which it is fetched. */
export function LateEditor({ meanwhile = null, ...props }: Props) {
  const work = lateWork.use();
  return work ? <work.CardEditor {...props} /> : meanwhile;
}
