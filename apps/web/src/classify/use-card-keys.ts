import type { KeyboardEvent } from 'react';

/** Arrow keys move between the cards of a list, wherever in a card the focus is, unless one is writing. */
export function useCardKeys() {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      const next = cards[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}
