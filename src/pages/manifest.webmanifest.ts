import type { APIRoute } from 'astro';
import { colours } from '../views/cards/colours.ts';

/** Addresses are relative to the manifest, so that the site can be installed from below any path. */
const manifest = {
  name: 'Schulterschluss – Russland und Nordkorea 2019–2025',
  short_name: 'Schulterschluss',
  description: 'Zeitungstexte über Russland und Nordkorea, Satz für Satz erschlossen und belegt.',
  lang: 'de',
  dir: 'ltr',
  id: './',
  start_url: './index.html',
  scope: './',
  // Statements are cited with their address: it stays to be seen.
  display: 'minimal-ui',
  background_color: colours.paper,
  theme_color: colours.paper,
  categories: ['education', 'news', 'books'],
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-48.png', sizes: '48x48', type: 'image/png' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    {
      src: 'icon-maskable-192.png',
      sizes: '192x192',
      type: 'image/png',
      purpose: 'maskable',
    },
    {
      src: 'icon-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
};

export const GET: APIRoute = () => new Response(`${JSON.stringify(manifest, null, 1)}\n`);
