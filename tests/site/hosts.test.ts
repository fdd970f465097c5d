/**
 * No page, style sheet or script asks another host for anything.
 * A green run does not prove that no script puts an address together; the browser tests watch every request.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesInCss, addressesOf, isFetched } from './addresses.ts';
import { attribute, rawText } from './document.ts';
import { address, builtFiles, readBuilt } from './page.ts';
import { accepts, catches, holds, refuse, type Rule } from './rule.ts';

const isForeign = (to: string): boolean => {
  if (/^(data|blob|about|mailto):/.test(to) || !URL.canParse(to, `${address}/`)) return false;
  return new URL(to, `${address}/`).origin !== new URL(address).origin;
};

const hosts: Rule = ({ elements }) =>
  elements.flatMap((element) => {
    const fetched = isFetched(element) ? addressesOf(element) : [];
    const styles =
      element.tagName === 'style'
        ? addressesInCss(rawText(element)).map((to) => ({ by: '<style>', to }))
        : [];
    const pings =
      attribute(element, 'ping') === undefined ? [] : [`pings with <a ping>; remove it`];
    return [
      ...[...fetched, ...styles]
        .filter(({ to }) => isForeign(to))
        .map(({ by, to }) => `asks another host with ${by}: ${to}; serve the file from this site`),
      ...pings,
    ];
  });

/** Names that are not asked for: of XML namespaces, and the one with which Pagefind takes addresses apart. */
const named = ['www.w3.org', 'example.com'];

/** Addresses of other hosts in a script. */
const foreignInScript = (script: string): string[] =>
  [...script.matchAll(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)]
    .map(([found]) => found)
    .filter((found) => !named.some((name) => found.endsWith(`//${name}`)));

test('no page asks another host', () => {
  holds(hosts);
});

test('no style sheet or script names another host', () => {
  const css = builtFiles('.css').flatMap((file) =>
    addressesInCss(readBuilt(file))
      .filter(isForeign)
      .map((to) => `${file} asks ${to}; serve the file from this site`),
  );
  const js = builtFiles('.js').flatMap((file) =>
    foreignInScript(readBuilt(file)).map((to) => `${file} names ${to}; remove it`),
  );
  refuse([...css, ...js]);
});

test('each way to ask another host is caught', () => {
  accepts(
    hosts,
    `<a href="https://b.example/">B</a><img src="data:,"><link rel="license" href="https://b.example/">`,
  );
  catches(hosts, '<script src="https://b.example/a.js"></script>', /with <script>/);
  catches(hosts, '<script src="//b.example/a.js"></script>', /with <script>/);
  catches(hosts, '<link rel="preconnect" href="https://b.example">', /rel="preconnect"/);
  catches(hosts, '<style>@import "https://b.example/a.css";</style>', /with <style>/);
  catches(hosts, '<style>a{background:url(//b.example/a.png)}</style>', /with <style>/);
  catches(hosts, '<img srcset="/a.png 1x, https://b.example/b.png 2x">', /b\.example\/b\.png/);
  catches(hosts, '<svg><use href="https://b.example/a.svg#x"/></svg>', /with <use>/);
  catches(hosts, '<form action="https://b.example/"></form>', /with <form>/);
  catches(hosts, '<a href="/" ping="/count">A</a>', /pings/);
  assert.deepEqual(foreignInScript('createElementNS("http://www.w3.org/2000/svg")'), []);
  assert.deepEqual(foreignInScript('fetch("https://b.example/x")'), ['https://b.example']);
});
