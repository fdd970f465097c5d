/** The keys that the walk presses, by the names that the web gives them. */
export type Key = 'ArrowRight' | 'Enter' | 'Escape' | 'Home';

/** What a walk needs of a browser, so that one walk is written for every engine. Places are CSS selectors. */
export interface Driver {
  /** Name and version of the engine. */
  name: string;
  open: (address: string) => Promise<void>;
  /** Presses a point of the window as a pointer would. */
  point: (x: number, y: number) => Promise<void>;
  /** Chooses an option of a list by its value. */
  choose: (place: string, value: string) => Promise<void>;
  type: (place: string, words: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** The value of an expression in the page, which sees the page's document even where scripts of pages do not run. */
  ask: (expression: string) => Promise<unknown>;
  resize: (width: number, height: number) => Promise<void>;
  /** What went wrong since this was last asked, as the engine tells it: errors on the console and those that nothing caught. */
  problems: () => string[];
  /** A picture of the window, as PNG. */
  picture: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Milliseconds between two looks, and after which waiting is given up. */
const [BETWEEN, PATIENCE] = [100, 20_000];

/** Waits until an expression in the page is true. Throws, naming what was waited for and what is there instead. */
export const until = async (driver: Driver, what: string, expression: string): Promise<void> => {
  const end = performance.now() + PATIENCE;
  let last: unknown;
  while (performance.now() < end) {
    last = await driver.ask(expression).catch((error: unknown) => error); // the page may be changing
    if (last === true) return;
    await new Promise((done) => setTimeout(done, BETWEEN));
  }
  const where = String(await driver.ask('location.href').catch(() => ''));
  throw new Error(`${driver.name}: ${what} did not come at ${where}; it is ${String(last)}`);
};

/** Goes back by the history of the page: the command of BiDi waits for a load that a kept page does not have. */
export const back = async (driver: Driver): Promise<void> => {
  await driver.ask('history.back()');
};

/** Presses the first element at a place, in the middle of its first line, once it is in the window and nothing lies over it. */
export const click = async (driver: Driver, place: string): Promise<void> => {
  const found = `document.querySelector(${JSON.stringify(place)})`;
  const box = `${found}.getClientRects()[0]`;
  await until(driver, place, `${found}?.getClientRects().length > 0`);
  await driver.ask(`${found}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  const over = `((box) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))(${box})`;
  await until(
    driver,
    `${place} where a pointer reaches it`,
    `((over) => !!over && (${found}.contains(over) || over.contains(${found})))(${over})`,
  );
  const [x, y] = (await driver.ask(
    `((box) => [box.x + box.width / 2, box.y + box.height / 2])(${box})`,
  )) as [number, number];
  await driver.point(x, y);
};
