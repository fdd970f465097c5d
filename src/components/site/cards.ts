import { getRecord } from '../../content.ts';
import type { Card } from '../../model/cards/card.ts';
import { cardsOf } from '../../model/cards/cards.ts';

let cards: Promise<ReadonlyMap<string, Card>> | undefined;

/** The cards of the site by name, made once: every page looks for its own. */
export function getCards(): Promise<ReadonlyMap<string, Card>> {
  cards ??= getRecord().then((record) => new Map(cardsOf(record).map((card) => [card.name, card])));
  return cards;
}
