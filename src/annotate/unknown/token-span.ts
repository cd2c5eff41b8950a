/** A run of words of one block: indices of its first and last token. */
export type TokenSpan = { first: number; last: number };
