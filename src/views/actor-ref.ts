import type { Knowledge } from '../knowledge/knowledge.ts';
import { urls } from '../lib/urls.ts';

/** An actor as other pages name it. */
export type ActorRef = { id: string; name: string; url: string };

export function buildActorRef(knowledge: Knowledge, id: string): ActorRef {
  return { id, name: knowledge.actor(id).name, url: urls.actor(id) };
}
