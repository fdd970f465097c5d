/** What the proof uses of Selenium, which brings no types. */
declare module 'selenium-webdriver' {
  interface Element {
    click(): Promise<void>;
    sendKeys(words: string): Promise<void>;
  }
  type Condition = object;
  interface Actions {
    move(point: { x: number; y: number }): this;
    click(): this;
    sendKeys(keys: string): this;
    perform(): Promise<void>;
  }
  interface Session {
    get(address: string): Promise<void>;
    getCapabilities(): Promise<Capabilities>;
    wait(condition: Condition, milliseconds: number): Promise<Element>;
    actions(): Actions;
    executeScript(script: string): Promise<unknown>;
    manage(): {
      window(): { setRect(size: { width: number; height: number }): Promise<unknown> };
    };
    takeScreenshot(): Promise<string>;
    quit(): Promise<void>;
  }
  export class Capabilities {
    constructor(values: object);
    get(name: string): unknown;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<Session>;
  }
  export const By: { css(place: string): object };
  export const until: {
    elementLocated(by: object): Condition;
  };
  export const Key: Record<'ARROW_RIGHT' | 'ENTER' | 'ESCAPE' | 'HOME', string>;
}
