import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { buildKnowledge, type RecordInput } from '../knowledge/build-knowledge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatIssue } from '../lib/issue.ts';
import {
  readRecord,
  readYamlFile,
  type CollectionName,
  type SourceRecord,
} from '../schemas/read-record.ts';
import { threads } from '../schemas/thread.ts';
import { topics } from '../schemas/topic.ts';

/** Reads all records below a project's root to one graph. Throws with all issues where one cannot be read. */
export function readKnowledge(root: string): Knowledge {
  const faults: string[] = [];
  const read = <C extends CollectionName>(collection: C): RecordInput<SourceRecord<C>['data']>[] =>
    readdirSync(join(root, 'content', collection))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => {
        const file = `content/${collection}/${name}`;
        const { record, issues } = readRecord(
          collection,
          file,
          readFileSync(join(root, file), 'utf8'),
        );
        faults.push(...issues.map(formatIssue));
        return record ? [record] : [];
      });
  const list = <S extends z.ZodType>(schema: S, name: string): z.infer<S> | null => {
    const file = `content/${name}`;
    const { data, issues } = readYamlFile(schema, file, readFileSync(join(root, file), 'utf8'));
    faults.push(...issues.map(formatIssue));
    return data;
  };
  const records = {
    article: read('article'),
    actor: read('actor'),
    claim: read('claim'),
    date: read('date'),
    topics: list(topics, 'topics.yaml') ?? [],
    threads: list(threads, 'threads.yaml') ?? [],
  };
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
  return buildKnowledge(records);
}
