import { trustScripts } from './trust-scripts.ts';

/**
 * Loads a script of this site into the page, as pages opened from a disk can, too; resolves when it has run.
 * `folder` holds the scripts it loads in its turn. Rejects where it does not come.
 */
export function loadScript(address: string, folder = address): Promise<void> {
  trustScripts((url) => url.href.startsWith(folder));
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = true;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} is missing.`));
    });
    document.head.append(script);
  });
}
