import { defineCollection } from 'astro:content';
import { recordLoader } from './content-loader.ts';
import { collections as schemas } from './schemas/read-record.ts';

export const collections = {
  article: defineCollection({ loader: recordLoader('article'), schema: schemas.article }),
  actor: defineCollection({ loader: recordLoader('actor'), schema: schemas.actor }),
  claim: defineCollection({ loader: recordLoader('claim'), schema: schemas.claim }),
  date: defineCollection({ loader: recordLoader('date'), schema: schemas.date }),
};
