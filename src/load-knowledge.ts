import { getCollection } from 'astro:content';
import topicsText from '../content/topics.yaml?raw';
import threadsText from '../content/threads.yaml?raw';
import { buildKnowledge } from './knowledge/build-knowledge.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { readYamlFile } from './schemas/read-record.ts';
import { threads } from './schemas/thread.ts';
import { topics } from './schemas/topic.ts';

let loaded: Promise<Knowledge> | undefined;

/** The graph of all records, built once a build; the dev server builds it anew on each request. */
export function loadKnowledge(): Promise<Knowledge> {
  if (import.meta.env.DEV) return build();
  loaded ??= build();
  return loaded;
}

async function build(): Promise<Knowledge> {
  const [article, actor, claim, date] = await Promise.all([
    getCollection('article'),
    getCollection('actor'),
    getCollection('claim'),
    getCollection('date'),
  ]);
  return buildKnowledge({
    article: article.map(withBody),
    actor: actor.map(withBody),
    claim: claim.map(withBody),
    date: date.map(withBody),
    topics: readYamlFile(topics, 'content/topics.yaml', topicsText).data ?? [],
    threads: readYamlFile(threads, 'content/threads.yaml', threadsText).data ?? [],
  });
}

function withBody<D>(entry: { id: string; data: D; body?: string | undefined }): {
  id: string;
  data: D;
  body: string;
} {
  return { id: entry.id, data: entry.data, body: entry.body ?? '' };
}
