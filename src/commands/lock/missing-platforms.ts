/** What of `package-lock.json` matters here; see npm's documentation of the file. */
export type LockFile = { packages: Record<string, LockedPackage> };
export type LockedPackage = {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  optionalDependencies?: Record<string, string>;
};

/** An optional package that a locked package names and the lock lacks. */
export type MissingPlatform = { by: string; name: string; range: string };

/**
 * Finds optional packages that are named in the lock but have no entry of their own. `npm install` drops
 * those a registry's view lacks, without a word, and `npm ci` then refuses the file on other machines.
 */
export function findMissingPlatforms(lock: LockFile): MissingPlatform[] {
  return Object.entries(lock.packages).flatMap(([by, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !isResolved(lock, by, name, range))
      .map(([name, range]) => ({ by, name, range })),
  );
}

/** Looks where Node would look: beside the package's own dependencies, then one folder further out. */
function isResolved(lock: LockFile, by: string, name: string, range: string): boolean {
  for (let owner = by; ; owner = folderOf(owner)) {
    const found = lock.packages[place(owner, name)];
    // The nearest one counts. Platform packages are named by exact versions.
    if (found) return !exactVersion.test(range) || found.version === range;
    if (owner === '') return false;
  }
}

/**
 * Adds an entry for each missing platform package whose version is named exactly. What is known of it comes
 * from an entry for another version, or from a name like `darwin-arm64`. The entry has no checksum: npm
 * learns it where the registry has the package.
 */
export function completeLock<L extends LockFile>(lock: L): L {
  const packages = { ...lock.packages };
  for (const { by, name, range } of findMissingPlatforms(lock)) {
    const known = describe(packages, name);
    if (!known || !exactVersion.test(range)) continue;
    const beside = place(folderOf(by), name);
    const { dev } = packages[by] ?? {};
    packages[beside in packages ? place(by, name) : beside] = {
      version: range,
      ...known,
      ...(dev ? { dev } : {}),
      optional: true,
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const exactVersion = /^\d+\.\d+\.\d+$/;

function describe(packages: LockFile['packages'], name: string): LockedPackage | null {
  const other = Object.entries(packages).find(([path]) =>
    path.endsWith(`node_modules/${name}`),
  )?.[1];
  if (other) {
    const { version, integrity, dev, ...known } = other;
    return known;
  }
  const platform = /(darwin|freebsd|linux|windows|win32)-(arm64|x64)/.exec(name);
  if (!platform) return null;
  const os = platform[1] === 'windows' ? 'win32' : String(platform[1]);
  return { cpu: [String(platform[2])], os: [os] };
}

/** The path of a package in the `node_modules` of another; `''` is the project. */
function place(owner: string, name: string): string {
  return `${owner === '' ? '' : `${owner}/`}node_modules/${name}`;
}

/** The package in whose `node_modules` a package stands; `''` is the project. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
}
