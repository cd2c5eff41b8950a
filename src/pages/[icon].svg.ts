import type { APIRoute, GetStaticPaths } from 'astro';
import { drawEmblem } from '../views/cards/emblem.ts';

// The build makes the PNG icons of these.
export const getStaticPaths = (() => [
  { params: { icon: 'favicon' }, props: { maskable: false } },
  { params: { icon: 'favicon-maskable' }, props: { maskable: true } },
]) satisfies GetStaticPaths;

type Props = { maskable: boolean };

export const GET: APIRoute<Props> = ({ props }) => new Response(drawEmblem(props));
