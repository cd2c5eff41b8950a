import type { Query } from '../query.ts';
import { make } from './make.ts';

/** What the search made of the words, and a button that takes it back or brings it again. */
export function showUnderstood(
  { replaced, also, unknown }: Pick<Query, 'replaced' | 'also' | 'unknown'>,
  isExact: boolean,
  setExact: (exact: boolean) => void,
): Node[] {
  const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');
  const lines = [
    ...replaced.map(({ written, by }) => `statt „${written}“: „${by}“`),
    also.length > 0 ? `gesucht auch: ${quoted(also)}` : '',
    unknown.length > 0 ? `nicht gefunden: ${quoted(unknown)}` : '',
  ].filter((line) => line !== '');
  const nodes = lines.map((line) => make('p', {}, line));
  if (isExact || replaced.length + also.length > 0) {
    const label = isExact ? 'Auch Verwandtes suchen' : 'Nur genau danach suchen';
    const button = make('button', { type: 'button', id: 'genau' }, label);
    button.addEventListener('click', () => {
      setExact(!isExact);
    });
    nodes.push(button);
  }
  return nodes;
}
