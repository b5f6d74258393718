import { PathEnds } from "#components/shell/path-ends.tsx";

/** Inside the frame, so that one can go on from here. */
export default function NotFoundInWorkspace() {
  return <PathEnds />;
}
