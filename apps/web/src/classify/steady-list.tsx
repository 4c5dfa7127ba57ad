import { Component, type ComponentProps, createRef } from 'react';

interface Place {
  card: Element;
  top: number;
}

/**
 * While somebody works in this list, what is seen stays where it is, whatever comes and goes above it: the card in focus,
 * for the next key is for that one, or, where it was scrolled away, the first card in view, for the next click.
 * A class, for only these are asked how the page looked before a change.
 */
export class SteadyList extends Component<ComponentProps<'ul'>> {
  private readonly list = createRef<HTMLUListElement>();

  override getSnapshotBeforeUpdate(): Place | null {
    const list = this.list.current;
    const focused = document.activeElement?.closest('li');
    if (!list || !focused || !list.contains(focused)) return null;
    const card = [focused, ...list.children].find(isInView);
    return card ? { card, top: card.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, before: Place | null): void {
    if (before?.card.isConnected) window.scrollBy(0, before.card.getBoundingClientRect().top - before.top);
  }

  override render() {
    return <ul {...this.props} ref={this.list} />;
  }
}

function isInView(card: Element): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
