/** What of `package-lock.json` matters here; see npm's documentation of the file. */
export type LockFile = { packages: Record<string, LockedPackage> };
export type LockedPackage = {
  version?: string;
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
      .filter(([name]) => !isResolved(lock, by, name))
      .map(([name, range]) => ({ by, name, range })),
  );
}

/** Looks where Node would look: beside the package's own dependencies, then one folder further out. */
function isResolved(lock: LockFile, by: string, name: string): boolean {
  for (let owner = by; ; owner = owner.slice(0, Math.max(0, owner.lastIndexOf('/node_modules/')))) {
    if (`${owner}/node_modules/${name}`.replace(/^\//, '') in lock.packages) return true;
    if (owner === '') return false;
  }
}

/**
 * Adds an entry for each missing platform package whose version is named exactly and whose name tells its
 * platform (`darwin-arm64`). The entry has no checksum: npm learns it where the registry has the package.
 */
export function completeLock<L extends LockFile>(lock: L): L {
  const packages = { ...lock.packages };
  for (const { by, name, range } of findMissingPlatforms(lock)) {
    const platform = /(darwin|freebsd|linux|windows|win32)-(arm64|x64)/.exec(name);
    if (!platform || !/^\d+\.\d+\.\d+$/.test(range)) continue;
    const os = platform[1] === 'windows' ? 'win32' : String(platform[1]);
    const { license } = packages[by] as { license?: string };
    packages[`node_modules/${name}`] = {
      version: range,
      cpu: [String(platform[2])],
      ...(license ? { license } : {}),
      optional: true,
      os: [os],
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
