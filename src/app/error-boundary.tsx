import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly renderFallback: (error: unknown) => ReactNode;
  /** What is shown: another one gets a try of its own. */
  readonly of?: string;
};

type State = { readonly error: unknown; readonly failed: boolean; readonly of: string | undefined };

/** A bug in one feature leaves the others standing; the screen says so instead of going blank. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, failed: false, of: this.props.of };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State) {
    return of === state.of ? null : { failed: false, of };
  }

  override render() {
    return this.state.failed ? this.props.renderFallback(this.state.error) : this.props.children;
  }
}
