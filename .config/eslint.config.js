import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The rooms of src/ and what each may import; docs/architecture.md has the picture. Everything not named
// is closed: a room that needs another one says so here.
const doors = {
  lib: [],
  schemas: ['lib'],
  edition: ['schemas', 'lib'],
  annotate: ['schemas', 'lib'],
  knowledge: ['annotate', 'schemas', 'lib'],
  // Whether an article is what its seed gives can only be told by making it again.
  checks: ['edition', 'annotate', 'knowledge', 'schemas', 'lib'],
  // Views lay marks over a text, as annotate/weave.ts cuts them.
  views: ['annotate', 'knowledge', 'schemas', 'lib'],
  export: ['knowledge', 'schemas', 'lib'],
  search: ['lib'],
  offline: ['lib'],
  reading: ['lib'],
  styles: [],
  components: ['layouts', 'lib', 'styles'],
  layouts: ['components', 'lib', 'styles'],
  pages: ['views', 'export', 'components', 'layouts', 'knowledge', 'lib', 'styles'],
  commands: ['*'],
};
/** Rooms whose types alone may be imported. */
const typeDoors = { components: ['views'], layouts: ['views'] };

const processModules =
  'fs|fs/promises|process|child_process|cluster|http|https|net|os|worker_threads';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="main"]',
          message: 'Node 22 does not know it: compare process.argv[1] with import.meta.filename.',
        },
        {
          selector: 'MemberExpression[object.name="RegExp"][property.name="escape"]',
          message: 'Node 22 does not know it.',
        },
      ],
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  ...Object.keys(doors).map((room) => ({
    files: [`src/${room}/**/*.{ts,mjs,js,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', bordersOf(room)] },
  })),
  {
    // Tests read fixtures and content; the site is tested as a whole.
    files: ['src/**/*.test.ts', 'src/**/fixtures/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/commands/**', 'tests/**', '.config/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // It runs on any Node, before anything is installed.
    files: ['src/commands/run.mjs'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
);

function bordersOf(room) {
  const open = doors[room];
  const patterns = [];
  const closed = Object.keys(doors).filter(
    (other) => other !== room && (open[0] === '*' ? other === 'pages' : !open.includes(other)),
  );
  const typesOnly = closed.filter((other) => typeDoors[room]?.includes(other));
  const shut = closed.filter((other) => !typesOnly.includes(other));
  const roomsRegex = (rooms) => `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`;
  if (shut.length > 0) {
    patterns.push({
      regex: roomsRegex(shut),
      message: `\`${room}\` may import ${open.length > 0 ? open.join(', ') : 'no other room'}.`,
    });
  }
  if (typesOnly.length > 0) {
    patterns.push({
      regex: roomsRegex(typesOnly),
      allowTypeImports: true,
      message: `\`${room}\` may import types of ${typesOnly.join(', ')} alone.`,
    });
  }
  if (room !== 'commands') {
    patterns.push({
      regex: `^(?:node:)?(?:${processModules})$`,
      message: 'Only src/commands touches files and processes.',
    });
  }
  if (room !== 'pages') {
    patterns.push({
      regex: '^astro:content$',
      allowTypeImports: false,
      message: 'Records come from src/load-knowledge.ts.',
    });
  }
  return { patterns };
}
