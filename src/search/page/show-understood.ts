import type { Query } from '../query.ts';
import type { Asked } from './asked.ts';
import { make } from './make.ts';

/**
 * What the search made of the words: each word it took besides or instead can be taken back by itself and
 * brought again, or all at once. `change` is called with what is to be asked otherwise.
 */
export function showUnderstood(
  { replaced, also, unknown }: Pick<Query, 'replaced' | 'also' | 'unknown'>,
  { exact, without }: Pick<Asked, 'exact' | 'without'>,
  change: (part: Partial<Asked>) => void,
): Node[] {
  const button = (id: string, label: string, name: string, part: Partial<Asked>): HTMLElement => {
    const made = make('button', { type: 'button', id, 'aria-label': name }, label);
    made.addEventListener('click', () => {
      change(part);
    });
    return made;
  };
  const line = (said: string, nodes: readonly (Node | string)[]): HTMLElement[] =>
    nodes.length > 0 ? [make('p', {}, said, ...nodes.flatMap((node) => [' ', node]))] : [];
  const leave = (word: string, label: string, name: string): HTMLElement =>
    button(`wort-${word}`, label, name, { without: [...without, word] });
  const isUndone = exact || without.length > 0;
  const whole = isUndone ? 'Auch Verwandtes suchen' : 'Nur genau danach suchen';
  return [
    ...replaced.flatMap(({ written, by }) =>
      line(`statt „${written}“: „${by}“`, [
        leave(by, `doch „${written}“`, `Doch „${written}“ suchen`),
      ]),
    ),
    ...line(
      'gesucht auch:',
      also.map((word) => leave(word, `${word} ×`, `${word}: nicht suchen`)),
    ),
    ...line(
      'nicht gesucht:',
      without.map((word) =>
        button(`wort-${word}`, `${word} +`, `${word}: wieder suchen`, {
          without: without.filter((other) => other !== word),
        }),
      ),
    ),
    ...line(
      'nicht gefunden:',
      unknown.map((word) => `„${word}“`),
    ),
    ...(isUndone || replaced.length + also.length > 0
      ? [button('genau', whole, whole, { exact: !isUndone, without: [] })]
      : []),
  ];
}
