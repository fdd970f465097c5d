/**
 * No page holds a style attribute, an inline event handler or a script in an address: the content security policy refuses them.
 * A green run does not prove that no script sets such an attribute later; the browser tests watch for violations.
 */
import { test } from 'node:test';
import { accepts, catches, holds, type Rule } from './rule.ts';

const inline: Rule = ({ elements }) =>
  elements.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'style')
        return [`has style="${value}" on <${tagName}>; use a class or an SVG attribute`];
      if (/^on[a-z]+$/.test(name))
        return [`has ${name} on <${tagName}>; listen in a client script instead`];
      if (name === 'srcdoc') return [`has srcdoc on <${tagName}>; make it a page`];
      if (/^\s*javascript:/i.test(value))
        return [`has a script in ${name} of <${tagName}>; use a button and a client script`];
      return [];
    }),
  );

test('no page holds style attributes, event handlers or scripts in addresses', () => {
  holds(inline);
});

test('each of them is caught', () => {
  accepts(inline, '<p class="style">Only one</p>');
  catches(inline, '<p style="color:red">A</p>', /style="color:red" on <p>/);
  catches(inline, '<svg><rect style="fill:red"/></svg>', /on <rect>/);
  catches(inline, '<button onclick="go()">A</button>', /has onclick on <button>/);
  catches(inline, '<a href=" JavaScript:go()">A</a>', /script in href of <a>/);
});
