"use client";

import { ErrorPage } from "#components/shell/error-page.tsx";

export default function RootError(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <ErrorPage {...props} />;
}
