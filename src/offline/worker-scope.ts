// TypeScript knows pages and workers, but not in one project. This is what the workers here use of the
// service worker's world (Service Workers, section 4).

export type WorkerClient = { url: string; postMessage: (message: unknown) => void };
export type WindowClient = WorkerClient & { navigate: (url: string) => Promise<unknown> };
export type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
export type FetchEvent = WorkerEvent & {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
};

type Listen = {
  (name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  (name: 'fetch', listener: (event: FetchEvent) => void): void;
  (name: 'message', listener: (event: MessageEvent) => void): void;
};

export type WorkerScope = {
  registration: { scope: string; waiting: unknown; unregister: () => Promise<boolean> };
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      includeUncontrolled?: boolean;
      type?: 'window';
    }) => Promise<WindowClient[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: Listen;
};

/** This worker. */
export const worker = globalThis as unknown as WorkerScope;
