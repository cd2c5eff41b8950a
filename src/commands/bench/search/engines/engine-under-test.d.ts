/** The bundle of `in-page.ts` names one of the engines so. */
declare module 'engine-under-test' {
  export const engine: import('./engine.ts').EngineUnderTest;
}
