/** The script that hands a file of the search index to a page which may not fetch it. */
export function writeIndexScript(name: string, bytes: Uint8Array): string {
  return `dateiInhalt(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}");\n`;
}
