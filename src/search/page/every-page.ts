import { openField } from './field.ts';

// The search field of every page but the search's own.
openField();
