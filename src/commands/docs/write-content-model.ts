import ts from 'typescript';

/** A schema's source: the name of its file and its text. */
export type SchemaSource = { name: string; text: string };

/** The files in the order of the document, with the words that introduce them. */
const chapters: readonly { file: string; title: string; intro: string }[] = [
  {
    file: 'article.ts',
    title: 'Article and editorial sheet',
    intro:
      '`seeds/NNN_….yaml` is the sheet, written by a person. `content/article/*.mdx` is made of seed and sheet by `npm run content`; nobody edits it.',
  },
  {
    file: 'actor.ts',
    title: 'Actor',
    intro: '`content/actor/<id>.mdx`; the body is the editorial note.',
  },
  {
    file: 'claim.ts',
    title: 'Claim',
    intro: '`content/claim/<id>.mdx`; the id begins with the seed’s number. The body may be empty.',
  },
  {
    file: 'date.ts',
    title: 'Date',
    intro: '`content/date/<id>.mdx`: one entry an event, however many texts name it.',
  },
  {
    file: 'evidence.ts',
    title: 'Evidence',
    intro: 'Within claims, dates and actors.',
  },
  { file: 'relation.ts', title: 'Relation', intro: 'Within claims; the inverse is derived.' },
  { file: 'topic.ts', title: 'Topic', intro: '`content/topics.yaml`.' },
  { file: 'thread.ts', title: 'Thread', intro: '`content/threads.yaml`.' },
];

/** Writes docs/content-model.md from the sources of `src/schemas`: their fields and their comments. */
export function writeContentModel(sources: readonly SchemaSource[]): string {
  const parts = [
    '# Content model',
    '',
    'Made from `src/schemas` by `node src/commands/content-model.ts`; a test compares. Objects are strict: a key that is not named here is a fault. An **id** is a file’s name without its ending: lower-case ASCII words joined by single hyphens, umlauts written out. Dates are **EDTF** (ISO 8601-2:2019) at the precision the texts allow.',
    '',
  ];
  for (const { file, title, intro } of chapters) {
    const source = sources.find(({ name }) => name === file);
    if (source) parts.push(`## ${title}`, '', intro, '', ...describeFile(source));
  }
  return parts.join('\n');
}

function describeFile({ name, text }: SchemaSource): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const lines: string[] = [];
  file.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name: id, initializer } of node.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(id)) continue;
      constants.set(id.text, initializer);
      const fields = objectOf(initializer);
      const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (fields && isExported && initializer.getText().startsWith('z.')) {
        lines.push(`### \`${id.text}\``, '');
        const comment = commentOf(node);
        if (comment) lines.push(comment, '');
        lines.push('| field | form | owed | meaning |', '| --- | --- | --- | --- |');
        lines.push(...describeFields(fields, '', constants), '');
      } else if (isExported && ts.isAsExpression(initializer)) {
        const words = initializer.expression.getText().match(/'[^']+'/g) ?? [];
        lines.push(
          `\`${id.text}\`: ${words.map((word) => `\`${word.slice(1, -1)}\``).join(', ')}`,
          '',
        );
      }
    }
  });
  return lines;
}

function describeFields(
  fields: ts.ObjectLiteralExpression,
  path: string,
  constants: ReadonlyMap<string, ts.Expression>,
): string[] {
  return fields.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) {
      const spread = constants.get(property.expression.getText());
      return spread && ts.isObjectLiteralExpression(spread)
        ? describeFields(spread, path, constants)
        : [];
    }
    const name = `${path}${property.name?.getText() ?? ''}`;
    const value = ts.isPropertyAssignment(property) ? property.initializer : null;
    const inner = value && objectOf(value);
    const text = value?.getText() ?? property.getText();
    const owed = /\.(?:optional|default)\([^()]*\)$/.test(text) ? '' : 'yes';
    const row = `| \`${name}\` | ${formOf(text, inner !== null)} | ${owed} | ${commentOf(property)} |`;
    const deeper = inner
      ? describeFields(inner, `${name}${isList(text) ? '[]' : ''}.`, constants)
      : [];
    return [row, ...deeper];
  });
}

/** The object literal of the outermost `z.strictObject({…})` in an expression. */
function objectOf(node: ts.Node): ts.ObjectLiteralExpression | null {
  if (ts.isCallExpression(node) && /^z\s*\.strictObject$/.test(node.expression.getText())) {
    const [fields] = node.arguments;
    return fields && ts.isObjectLiteralExpression(fields) ? fields : null;
  }
  if (ts.isObjectLiteralExpression(node)) return null;
  return ts.forEachChild(node, (child) => objectOf(child) ?? undefined) ?? null;
}

function isList(text: string): boolean {
  return /^z\s*\.array\(/.test(text);
}

function formOf(text: string, hasFields: boolean): string {
  if (hasFields)
    return isList(text)
      ? 'list of objects'
      : text.includes('.nullable()')
        ? 'object or null'
        : 'object';
  const form = text
    .replace(/\s+/g, ' ')
    .replace(/\bz ?\./g, '')
    .replace(/ ?\.(?:optional\(\)|default\([^()]*\))$/, '')
    .replace(/\|/g, '\\|');
  return `\`${form}\``;
}

function commentOf(node: ts.Node): string {
  const comments = ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
  return comments.join(' ').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
