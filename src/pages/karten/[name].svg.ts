import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKnowledge } from '../../load-knowledge.ts';
import { cardNames, drawCard, type CardName } from '../../views/cards/card.ts';

// The build turns these drawings into PNG, since the programs that show a link's picture read no SVG.
export const getStaticPaths = (() =>
  cardNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

type Props = { name: CardName };

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(drawCard(await loadKnowledge(), props.name));
