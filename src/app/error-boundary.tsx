import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly renderFallback: (error: unknown) => ReactNode };

/** A bug in one feature leaves the others standing; the screen says so instead of going blank. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    return this.state.failed ? this.props.renderFallback(this.state.error) : this.props.children;
  }
}
