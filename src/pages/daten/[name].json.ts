import type { APIRoute, GetStaticPaths } from 'astro';
import { buildPublicData } from '../../export/public-data.ts';
import { jsonSchema, publicNames, type PublicName } from '../../export/public-schema.ts';
import { loadKnowledge } from '../../load-knowledge.ts';

export const getStaticPaths = (() =>
  publicNames.flatMap((name) => [
    { params: { name }, props: { name, schema: false } },
    { params: { name: `${name}.schema` }, props: { name, schema: true } },
  ])) satisfies GetStaticPaths;

type Props = { name: PublicName; schema: boolean };

export const GET: APIRoute<Props> = async ({ props }) => {
  const value = props.schema
    ? jsonSchema(props.name)
    : buildPublicData(await loadKnowledge())[props.name];
  return new Response(`${JSON.stringify(value, null, 1)}\n`);
};
