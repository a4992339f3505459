import type { ReactNode } from "react";
import { Wordmark } from "../layout/Wordmark";

interface FrontPageProps {
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

/** A page before the console: sign-in, and what keeps it from being reached. */
export const FrontPage = ({ title, intro, children }: FrontPageProps) => (
  <main className="flex min-h-dvh items-start justify-center bg-canvas px-4 py-[10vh]">
    <div className="w-full max-w-[440px]">
      <Wordmark />
      <h1 className="mt-8 text-xl font-semibold tracking-[-0.01em]">{title}</h1>
      {intro && <p className="mt-1 text-sm text-muted">{intro}</p>}
      <div className="mt-5">{children}</div>
    </div>
  </main>
);
