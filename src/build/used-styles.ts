import { transform } from 'lightningcss';

/** The oldest browsers for which styles are written. */
export const BROWSERS = ['chrome111', 'firefox128', 'safari16.4'];

/** The same as Lightning CSS takes them, a byte for each part of a version: what WebKit wants to be told its own way stays so. */
const TARGETS = Object.fromEntries(
  BROWSERS.map((browser) => {
    const [, name = '', major, minor = 0] = /^([a-z]+)(\d+)(?:\.(\d+))?$/.exec(browser) ?? [];
    return [name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);

/** A style sheet without the rules for classes that are neither in a page nor among those which scripts write into it. Throws where it is no CSS. */
export function usedStyles(css: string, html: string, written: readonly string[]): string {
  const used = new Set([...classesInHtml(html), ...written]);
  const unusedSymbols = classesInCss(css).filter((name) => !used.has(name));
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
    unusedSymbols,
  });
  return code.toString();
}

/** The classes that a script writes, as they stand in its code: `className = 'a b'`, `('class', 'a b')`, `classList.add('a')`. */
export function classesInScript(code: string): string[] {
  const written = /(?:className = |'class', |classList\.(?:add|toggle|replace)\()['`]([^'`]*)['`]/g;
  return [...code.matchAll(written)].flatMap(([, names = '']) => names.split(/\s+/));
}

function classesInHtml(html: string): string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split(/\s+/),
  );
}

function classesInCss(css: string): string[] {
  const names = css.matchAll(/\.((?:[a-zA-Z_-]|\\.)(?:[\w-]|\\.)*)/g);
  return [...new Set([...names].map(([, name = '']) => name.replaceAll('\\', '')))];
}
