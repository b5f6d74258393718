import { PathEnds } from "#components/shell/path-ends.tsx";

export default function NotFound() {
  return (
    <main className="flex h-full min-h-[60vh] flex-col justify-center">
      <PathEnds />
    </main>
  );
}
