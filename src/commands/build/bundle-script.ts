import { build, type BuildOptions } from 'esbuild';

/**
 * Bundles a script with all it imports into one classic script: modules do not run in pages opened from a
 * disk. Its names stay its own. Throws where anything is missing or unclear.
 */
export async function bundleScript(
  entry: string,
  options: Pick<BuildOptions, 'alias' | 'define'> = {},
): Promise<string> {
  const { outputFiles, warnings } = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles ?? [];
  if (!file || warnings.length > 0) {
    throw new Error(
      `${entry} could not be bundled: ${warnings.map(({ text }) => text).join('; ')}`,
    );
  }
  return file.text;
}
