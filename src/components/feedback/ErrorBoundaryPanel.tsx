import { Component, type ReactNode } from "react";
import { ProblemPanel } from "./ProblemPanel";

export interface ErrorBoundaryPanelProps {
  children: ReactNode;
}

interface ErrorBoundaryState {
  error: Error | null;
}

/** Keeps a failure inside one panel; the rest of the page stays alive. */
export class ErrorBoundaryPanel extends Component<ErrorBoundaryPanelProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? (
      <ProblemPanel error={error} onRetry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    );
  }
}
