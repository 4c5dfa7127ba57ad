import { Component, type ComponentProps } from 'react';

interface Place {
  card: Element;
  top: number;
}

/**
 * A list whose card in focus stays where it is seen while others come and go above it: the next key is for that one.
 * A class, for only these are asked how the page looked before a change.
 */
export class SteadyList extends Component<ComponentProps<'ul'>> {
  override getSnapshotBeforeUpdate(): Place | null {
    const card = document.activeElement?.closest('[data-card]');
    if (!card) return null;
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight ? { card, top } : null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, before: Place | null): void {
    if (before?.card.isConnected) window.scrollBy(0, before.card.getBoundingClientRect().top - before.top);
  }

  override render() {
    return <ul {...this.props} />;
  }
}
