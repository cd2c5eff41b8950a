/**
 * The site's colours as pictures outside its style sheets have them: those of the light scheme in
 * `styles/tokens.css`, which a test compares.
 */
export const colours = {
  paper: '#fbf9f4',
  rule: '#d9d2c3',
  edge: '#857c6b',
  ink: '#1d1b18',
  soft: '#55504a',
  accent: '#97290f',
  supports: '#1c5f44',
  contradicts: '#97290f',
  updates: '#1c4f8f',
  refines: '#74520a',
  restates: '#5f3f84',
} as const;
