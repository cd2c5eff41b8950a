/** A file of the site as an installed reader keeps it: path from the site's root, media type, content. */
export type PackedFile = { path: string; type: string; bytes: Uint8Array<ArrayBuffer> };

/** All that is installed at once: the files, and the headers each of them is answered with. */
export type SitePackage = {
  headers: Readonly<Record<string, string>>;
  files: readonly PackedFile[];
};

type Contents = {
  headers: Readonly<Record<string, string>>;
  files: { path: string; type: string; length: number }[];
};

const lineFeed = 0x0a;

/** Writes a package: one line of JSON with the table of contents, then the files' bytes, one after the other. */
export function writePackage({ headers, files }: SitePackage): Uint8Array<ArrayBuffer> {
  const contents: Contents = {
    headers,
    files: files.map(({ path, type, bytes }) => ({ path, type, length: bytes.length })),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(contents)}\n`);
  const whole = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  whole.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Reads a package again; the files are views into its bytes. Throws where it is cut off or none at all. */
export function readPackage(whole: Uint8Array<ArrayBuffer>): SitePackage {
  const end = whole.indexOf(lineFeed);
  const contents = JSON.parse(new TextDecoder().decode(whole.subarray(0, end))) as Contents;
  let at = end + 1;
  const files = contents.files.map(({ path, type, length }) => {
    const bytes = whole.subarray(at, (at += length));
    return { path, type, bytes };
  });
  if (at !== whole.length) throw new Error('The package is not as long as it says.');
  return { headers: contents.headers, files };
}
