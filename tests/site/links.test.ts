import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { listFiles } from '../../src/commands/list-files.ts';
import { reachFromRoot } from '../../src/offline/lost-page.ts';
import { dist } from '../support/site.ts';

type Element = DefaultTreeAdapterMap['element'];

const linking = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data-href']);
const pages = new Map(
  listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      // What the page for lost addresses asks for in other folders is tried in a browser.
      return [file, readPage(file === '404.html' ? reachFromRoot(html) : html)];
    }),
);

test('there are pages', () => assert.ok(pages.size > 100));

test('every link within the site is relative', () => {
  const absolute = allLinks().filter(({ address }) => address.startsWith('/'));
  assert.deepEqual(absolute, []);
});

test('every link names a file that exists as written', () => {
  const dead = innerLinks().filter(({ file }) => !isFile(join(dist, file)));
  assert.deepEqual(dead, []);
});

test('every fragment is an id of the page it leads to', () => {
  const dead = innerLinks().filter(({ file, fragment }) => {
    const target = pages.get(file);
    return fragment !== '' && target && !target.ids.has(fragment);
  });
  assert.deepEqual(dead, []);
});

test('words named in an address stand in the paragraph it leads to', () => {
  const named = innerLinks().filter(({ address }) => address.includes(':~:text='));
  assert.ok(named.length > 500);
  const blocks = new Map<string, Map<string, string>>();
  const lost = named.filter(({ file, address, fragment }) => {
    if (!blocks.has(file)) blocks.set(file, readBlocks(file));
    const shown = blocks.get(file)?.get(fragment) ?? '';
    const parts = (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
    let from = 0;
    return !parts.every((words) => {
      const at = shown.indexOf(words, from);
      from = at + words.length;
      return at >= 0;
    });
  });
  assert.deepEqual(lost, []);
});

test('every page can be reached from the start page', () => {
  const reached = new Set<string>(['index.html', '404.html']);
  const open = ['index.html'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const address of pages.get(file)?.addresses ?? []) {
      const target = resolve(file, address)?.file;
      if (target === undefined || !pages.has(target) || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  assert.deepEqual(
    [...pages.keys()].filter((file) => !reached.has(file)),
    [],
  );
});

test('links to other places are encrypted and known', () => {
  const outer = allLinks().filter(({ address }) => /^[a-z][a-z0-9+.-]*:/i.test(address));
  assert.deepEqual(
    outer.filter(({ address }) => !/^(?:https:\/\/|mailto:)/.test(address)),
    [],
  );
});

test('no id stands twice in a page', () => {
  const twice = [...pages].filter(([, page]) => page.doubleIds.length > 0);
  assert.deepEqual(
    twice.map(([file, page]) => [file, page.doubleIds]),
    [],
  );
});

function allLinks(): { from: string; address: string }[] {
  return [...pages].flatMap(([from, { addresses }]) =>
    addresses.map((address) => ({ from, address })),
  );
}

function innerLinks(): { from: string; address: string; file: string; fragment: string }[] {
  return allLinks().flatMap(({ from, address }) => {
    const target = resolve(from, address);
    return target ? [{ from, address, ...target }] : [];
  });
}

function resolve(from: string, address: string): { file: string; fragment: string } | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const [, path = '', fragment = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(address) ?? [];
  return {
    file: path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path)),
    // What stands behind `:~:` is for the browser alone; the id must exist.
    fragment: decodeURIComponent(fragment.replace(/:~:.*/s, '')),
  };
}

/** The paragraphs of an article page by id, as they are shown: readings in, the source's slips out. */
function readBlocks(file: string): Map<string, string> {
  const blocks = new Map<string, string>();
  const textOf = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value;
    const isHidden = (node as Element).attrs?.some(
      ({ name, value }) => name === 'class' && value === 'sic',
    );
    return isHidden || !('childNodes' in node) ? '' : node.childNodes.map(textOf).join('');
  };
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    const id = (node as Element).attrs?.find(({ name }) => name === 'id')?.value ?? '';
    if (/^p\d+$/.test(id)) blocks.set(id, textOf(node).replace(/\s+/g, ' '));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(dist, file), 'utf8')));
  return blocks;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function readPage(html: string): { addresses: string[]; ids: Set<string>; doubleIds: string[] } {
  const page = { addresses: [] as string[], ids: new Set<string>(), doubleIds: [] as string[] };
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    for (const { name, value } of (node as Element).attrs ?? []) {
      if (linking.has(name)) page.addresses.push(value);
      if (name !== 'id') continue;
      if (page.ids.has(value)) page.doubleIds.push(value);
      page.ids.add(value);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}
