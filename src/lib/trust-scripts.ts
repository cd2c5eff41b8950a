type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => void;
};

/**
 * Lets this page load scripts from the addresses `isOwn` knows, where the security policy asks for trusted
 * types; browsers without them need nothing. To be called once in a page (Trusted Types, section 2.3.2: the
 * default policy exists once).
 */
export function trustScripts(isOwn: (url: URL) => boolean): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(new URL(address, location.href)) ? address : null),
  });
}
