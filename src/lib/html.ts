/** Attributes of an element; those that are `undefined` or `false` are left out, `true` stands bare. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Text as it stands in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Shapes, which hold nothing but at times a title. */
const shape = /^(?:circle|path|rect|stop)$/;

/** An element around HTML that is written already. No white space is added. */
export function writeElement(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`));
  const start = `<${name}${written.join('')}`;
  return content === '' && shape.test(name) ? `${start}/>` : `${start}>${content}</${name}>`;
}
