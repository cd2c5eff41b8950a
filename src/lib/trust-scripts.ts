type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => void;
};
type Rule = (url: URL) => boolean;

/**
 * Lets this page load scripts from the addresses `isOwn` knows, besides those it was given before, where the
 * security policy asks for trusted types; browsers without them need nothing. The default policy exists once
 * in a page (Trusted Types, section 2.3.2), and the page's scripts share it.
 */
export function trustScripts(isOwn: Rule): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const shared = globalThis as { eigeneSkripte?: Rule[] };
  if (shared.eigeneSkripte) {
    shared.eigeneSkripte.push(isOwn);
    return;
  }
  const rules = (shared.eigeneSkripte = [isOwn]);
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      return rules.some((rule) => rule(url)) ? address : null;
    },
  });
}
