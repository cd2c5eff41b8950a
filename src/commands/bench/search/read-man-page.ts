/** The paragraphs of running text of a manual page (roff source), its requests and escapes taken off. */
export function readManPage(roff: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const end = (): void => {
    const text = lines.join(' ').replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    lines = [];
  };
  let isExample = false;
  for (const line of roff.split('\n')) {
    const [, request, rest = ''] = /^[.']\s*([A-Za-z]+)\s*(.*)$/.exec(line) ?? [];
    if (request === 'nf' || request === 'EX') isExample = true;
    if (request === 'fi' || request === 'EE') isExample = false;
    if (request === undefined) {
      if (isExample || /^[.']/.test(line)) continue;
      if (line.trim() === '') end();
      lines.push(plain(line));
    } else if (withinText.has(request)) {
      lines.push(plain(rest.replaceAll('"', '')));
    } else {
      end();
    }
  }
  end();
  return paragraphs;
}

/** Requests whose words belong to the sentence around them: typefaces and links. */
const withinText = new Set([
  'B',
  'I',
  'R',
  'BR',
  'BI',
  'IR',
  'RB',
  'RI',
  'IB',
  'SM',
  'Nm',
  'Xr',
  'Ar',
]);

function plain(text: string): string {
  return text
    .replace(/\\".*$/, '')
    .replace(/\\f(?:\(..|\[[^\]]*\]|.)/g, '')
    .replace(/\\s[-+]?\d/g, '')
    .replace(/\\(?:&|\/|,|\||\^|c|%|:)/g, '')
    .replace(/\\\((?:en|em)/g, '–')
    .replace(/\\\(aq/g, '’')
    .replace(/\\[([*](?:.\w|\w+\]?)/g, '')
    .replace(/\\[~ 0]/g, ' ')
    .replace(/\\e/g, '\\')
    .replace(/\\(.)/g, '$1');
}
