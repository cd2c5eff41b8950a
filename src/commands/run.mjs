// The entry of every npm script. It must run on any Node that can load an ES module, before anything is
// installed: plain JavaScript, no dependency, no recent syntax.
//
//   node src/commands/run.mjs <verb> [arguments]
//
// It installs what package-lock.json names, picks a Node that can run the project, and hands over to
// src/commands/<verb>.ts.
import { spawn, spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { dirname, join, resolve } from 'path';
import { fileURLToPath } from 'url';

const verbs = [
  'start',
  'dev',
  'content',
  'import',
  'check',
  'build',
  'serve',
  'test',
  'bench',
  'shots',
  'pack',
  'zim',
];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const ownNode = join(root, 'node_modules/.bin/node');

/** The oldest Node that Astro runs on. */
const oldestNode = [22, 12];
/** The first Node that strips types without a flag. */
const strippingNode = [22, 18];

main(process.argv[2], process.argv.slice(3));

function main(verb, args) {
  if (verbs.indexOf(verb) === -1) {
    stop('Say what to do: ' + verbs.join(', ') + '.');
  }
  if (!isInstalled()) install();
  const node = findNode();
  if (node === null) {
    stop(
      'This project needs Node 22.12 or newer; this is Node ' +
        process.versions.node +
        ', and no Node of its own could be installed for ' +
        process.platform +
        '-' +
        process.arch +
        '.',
    );
  }
  handOver(node, verb, args);
}

/** Whether node_modules holds what package-lock.json names, as npm's own record of it says. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'));
    const present = packagesOf(record);
    const same = (path) => !!present[path] && present[path].version === wanted[path].version;
    return (
      // Optional packages are those of other platforms; whether ours is there shows when it runs.
      Object.keys(wanted).every((path) => path === '' || wanted[path].optional || same(path)) &&
      Object.keys(present).every((path) => !!wanted[path] && same(path))
    );
  } catch (_) {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  process.stderr.write('Installing what package-lock.json names …\n');
  // A registry's view may lack packages of other platforms, and npm ci then refuses the lock file as a
  // whole; npm install takes the rest from it and, with --no-save, leaves it as it is.
  if (npm(['ci']) !== 0 && npm(['install', '--no-save']) !== 0) {
    stop('The installation failed; npm says above why.');
  }
}

function npm(command) {
  // npm names itself to the scripts it runs. Its output goes to stderr: stdout belongs to the verb.
  const self = process.env.npm_execpath;
  const viaNode = !!self && /\.[cm]?js$/.test(self);
  const args = command.concat(
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  const run = spawnSync(viaNode ? process.execPath : 'npm', viaNode ? [self].concat(args) : args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return run.status;
}

function findNode() {
  if (existsSync(ownNode)) {
    // The package's Node is linked against glibc: it may be there and not run.
    const run = spawnSync(ownNode, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    if (run.status === 0 && isAtLeast(run.stdout.trim(), oldestNode)) {
      return { path: ownNode, version: run.stdout.trim() };
    }
  }
  return isAtLeast(process.versions.node, oldestNode)
    ? { path: process.execPath, version: process.versions.node }
    : null;
}

function isAtLeast(version, oldest) {
  const parts = version.split('.').map(Number);
  return parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1]);
}

function handOver(node, verb, args) {
  const flags = isAtLeast(node.version, strippingNode) ? [] : ['--experimental-strip-types'];
  const options = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].concat(flags);
  const env = Object.assign({}, process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: options.filter(Boolean).join(' '),
    PATH: join(root, 'node_modules/.bin') + ':' + (process.env.PATH || ''),
  });
  const script = join(root, 'src/commands', verb + '.ts');
  const child = spawn(node.path, [script].concat(args), { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to the whole group, others to this process alone: the child decides when to end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => stop('Node could not be started: ' + error.message));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1;
  });
}

function stop(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(1);
}
