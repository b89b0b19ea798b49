import { Component, type ReactNode } from 'react';
import { EmptyState } from './empty-state';
import { useWords } from './words-context';

interface Props {
  readonly children: ReactNode;
  /** Loads the pane anew. */
  readonly onReload: () => void;
}

/** Shows a sentence where a part of the pane broke or could not be loaded, instead of nothing at all. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken onReload={this.props.onReload} /> : this.props.children;
  }
}

function Broken({ onReload }: Pick<Props, 'onReload'>) {
  const words = useWords();
  return (
    <div role="alert">
      <EmptyState text={words('parts.broken')} action={{ label: words('parts.reload'), onClick: onReload }} />
    </div>
  );
}
