import { resolve } from 'node:path';

/** The folder of the project these commands belong to; a copy of the project is a project of its own. */
export const root = resolve(import.meta.dirname, '../..');
