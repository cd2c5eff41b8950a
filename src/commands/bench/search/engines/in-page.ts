import { engine } from 'engine-under-test';

// Runs an engine in the browser: loads its index and leaves its search to the measuring page.
Object.assign(globalThis, {
  openSearch: async () => engine.open(await (await fetch('index.json')).text()),
});
