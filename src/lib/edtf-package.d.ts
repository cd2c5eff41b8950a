/** The package brings no types: what of it is used here. */
declare module 'edtf' {
  /** Reads an EDTF expression; throws where it is none. Bounds are milliseconds, infinite where open. */
  export default function edtf(text: string): { min: number; max: number };
}
