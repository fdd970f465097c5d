/** Expressions in a page, as a driver asks them. */

const quoted = (place: string): string => JSON.stringify(place);

/** What an element must be to be seen: drawn, not hidden, not in a fold that is closed; one that is laid out only near the window counts. */
const SEEN = '.checkVisibility({ visibilityProperty: true })';

/** Whether the first element at a place can be seen. */
export const shown = (place: string): string =>
  `document.querySelector(${quoted(place)})?${SEEN} === true`;

/** Whether nothing at a place can be seen. */
export const hidden = (place: string): string =>
  `[...document.querySelectorAll(${quoted(place)})].every((e) => !e${SEEN})`;

/** How many elements at a place can be seen. */
export const amount = (place: string): string =>
  `[...document.querySelectorAll(${quoted(place)})].filter((e) => e${SEEN}).length`;

/** Whether the text of the first element at a place matches. */
export const says = (place: string, words: RegExp): string =>
  `${String(words)}.test(document.querySelector(${quoted(place)})?.textContent ?? '')`;

/** Whether the address, with its percent signs read, matches. */
export const at = (address: RegExp): string =>
  `${String(address)}.test(decodeURIComponent(location.href))`;

/** A computed style of the first element at a place. */
export const style = (place: string, property: string): string =>
  `getComputedStyle(document.querySelector(${quoted(place)})).getPropertyValue('${property}')`;

/** Whether the page can be read without moving sideways. */
export const fits = 'document.documentElement.scrollWidth <= innerWidth';

/** Whether the first element at a place lies, at least in part, in the window. */
export const inWindow = (place: string): string =>
  `((box) => !!box && box.bottom > 0 && box.top < innerHeight)(document.querySelector(${quoted(place)})?.getBoundingClientRect())`;
