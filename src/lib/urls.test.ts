import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urls } from './urls.ts';

test('a page has one whole address, whatever the path and the last slash of the site’s own', () => {
  for (const site of ['https://example.org/unter/', 'https://example.org/unter']) {
    assert.equal(
      urls.whole(new URL(site), urls.article('001-reise')),
      'https://example.org/unter/artikel/001-reise.html',
    );
    assert.equal(urls.whole(new URL(site), urls.home), 'https://example.org/unter/index.html');
  }
  for (const site of ['https://example.org', 'https://example.org/']) {
    assert.equal(
      urls.whole(new URL(site), urls.card('start')),
      'https://example.org/karten/start.png',
    );
  }
});

test('the whole address names the file, as links do', () => {
  assert.equal(urls.file('/'), urls.home);
  assert.equal(urls.file('/artikel/'), urls.articles);
  assert.equal(urls.file('/akteure/russland'), urls.actor('russland'));
  assert.equal(urls.file('/akteure/russland.html'), urls.actor('russland'));
});
