import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenCardIds } from './shorten-card-ids.ts';

test('a card is numbered, and every link and button still leads to its own', () => {
  const html =
    '<a interestfor="karte-zeit-hanoi-gipfel-2019" href="b.html">Hanoi</a>' +
    '<button popovertarget="karte-zeit-hanoi-gipfel-2019"></button>' +
    '<a interestfor="karte-akteur-russland" href="a.html">Russland</a>' +
    '<div class="card" id="karte-akteur-russland"></div><div id="karte-zeit-hanoi-gipfel-2019"></div>';
  assert.equal(
    shortenCardIds(html),
    '<a interestfor="k2" href="b.html">Hanoi</a>' +
      '<button popovertarget="k2"></button>' +
      '<a interestfor="k1" href="a.html">Russland</a>' +
      '<div class="card" id="k1"></div><div id="k2"></div>',
  );
});

test('other ids, addresses and words stay, and so does a link whose card is missing', () => {
  const html =
    '<p id="p7">id="karte-akteur-russland"</p><a href="karte-akteur-russland.html">karte-akteur-russland</a>' +
    '<a interestfor="karte-akteur-niemand">Niemand</a>';
  assert.equal(shortenCardIds(html), html);
});
