import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats, writeCitation, type CitationFormat } from '../../../export/citations.ts';
import { loadKnowledge } from '../../../load-knowledge.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadKnowledge();
  return articles.flatMap(({ id }) =>
    citationFormats.map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = { id: string; format: CitationFormat };

export const GET: APIRoute<Props> = async ({ props: { id, format } }) =>
  new Response(writeCitation((await loadKnowledge()).article(id), format));
