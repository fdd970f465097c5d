import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key as Keys, until as ready } from 'selenium-webdriver';
import type { Driver, Key } from './driver.ts';

/** Milliseconds that a program has to start, and a place to appear. */
const PATIENCE = 20_000;

/** The browser's bar would else keep its window from being as narrow as a phone. */
const NARROW = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

const keys: Record<Key, string> = {
  ArrowRight: Keys.ARROW_RIGHT,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
};

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });

/** Asks again until there is an answer. Throws where none comes in time. */
const again = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
};

/** A display without a screen; the number is the one that it found free. */
const startDisplay = (): Promise<[ChildProcess, string]> =>
  new Promise((done, fail) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      fail(new Error(`Xvfb ended with ${String(code)}`));
    });
    child.stdio[3]?.once('data', (number: Buffer) => {
      done([child, `:${String(number).trim()}`]);
    });
  });

/** WebKitGTK by WebDriver: Debian's driver and, in a window of its own display, the small browser that comes with the library. */
export const startWebKit = async (scripted: boolean): Promise<Driver> => {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined) throw new Error('There is no MiniBrowser of WebKitGTK.');
  const home = mkdtempSync(join(tmpdir(), 'nine-hours-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW);
  const [display, DISPLAY] = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    env: { ...process.env, DISPLAY, TZ: 'UTC', XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    stdio: 'ignore',
  });
  const server = `http://127.0.0.1:${String(port)}`;
  await again(() => fetch(`${server}/status`));
  const args = ['--automation', `--enable-javascript=${scripted ? 'TRUE' : 'FALSE'}`];
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args },
  });
  const session = await again(() =>
    new Builder().usingServer(server).withCapabilities(capabilities).build(),
  );
  const version = String((await session.getCapabilities()).get('browserVersion'));
  const find = (place: string) => session.wait(ready.elementLocated(By.css(place)), PATIENCE);
  return {
    name: `WebKitGTK ${version}`,
    open: (address) => session.get(address),
    point: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    choose: async (place, value) => (await find(`${place} option[value="${value}"]`)).click(),
    type: async (place, words) => (await find(place)).sendKeys(words),
    press: (key) => session.actions().sendKeys(keys[key]).perform(),
    ask: (expression) => session.executeScript(`return (${expression})`),
    resize: async (width, height) => {
      await session
        .manage()
        .window()
        .setRect({ width, height: height + 38 });
    },
    problems: () => [], // this driver tells of none
    picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: async () => {
      await session.quit();
      driver.kill();
      display.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
