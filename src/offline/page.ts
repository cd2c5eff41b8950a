import { trustScripts } from '../lib/trust-scripts.ts';
import { deleteCaches, takeOver, type WorkerNews } from './installed-editions.ts';

// „Ohne Netz verfügbar machen“: installs the site in the browser on request, tells how far it is, offers new
// versions, and takes everything out again.

const box = element('aufbewahren', HTMLElement);
const status = element('aufbewahren-stand', HTMLElement);
const progress = element('aufbewahren-fortschritt', HTMLProgressElement);
const buttons = element('aufbewahren-knoepfe', HTMLElement);
const workerPath = box.dataset['href'];

/** Loading is most of the way, storing the rest. */
const loadingShare = 0.8;

const faults = {
  network: 'Die Dateien ließen sich nicht laden. Ist das Netz da?',
  damaged:
    'Was geladen wurde, ist nicht vollständig. Vielleicht wird die Sammlung gerade erneuert; ein zweiter Versuch hilft oft.',
  storage: 'Der Browser hat dafür keinen Platz mehr.',
} as const;

if (location.protocol === 'file:') {
  tell('Gelesen wird von einem Datenträger: Alles ist schon hier, auch die Suche.');
} else if (!workerPath) {
  tell('Gelesen wird aus einem Archiv: Alles ist schon hier, auch die Suche.');
} else if (!('serviceWorker' in navigator)) {
  tell(
    'Dieser Browser kann das hier nicht; er braucht dazu eine verschlüsselte Verbindung (https).',
  );
} else {
  void offer(new URL(workerPath, location.href));
}

async function offer(address: URL): Promise<void> {
  const scope = new URL('.', address).href;
  const { serviceWorker } = navigator;
  trustScripts((url) => url.href === address.href);
  let told: 'failed' | 'retired' | null = null;
  // Whether the reader asked for the new worker; else another tab did, and this page stays as it is.
  let isTaking = false;
  // What is shown last was asked for last, however long each look took.
  let looks = 0;

  serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
    if (data.news === 'loading') {
      told = null;
      const share = Math.min(1, data.loaded / data.bytes);
      showProgress('Lädt …', share * loadingShare);
    } else if (data.news === 'storing') {
      const share = data.stored / data.files;
      showProgress('Legt ab …', loadingShare + share * (1 - loadingShare));
    } else if (data.news === 'failed') {
      told = 'failed';
      void showState(`Die Fassung ließ sich nicht aufbewahren. ${faults[data.why]}`);
    } else {
      told = 'retired';
      void showState(
        'Das Aufbewahren ist zurzeit abgeschaltet; was in diesem Browser lag, ist entfernt.',
      );
    }
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload();
  });
  serviceWorker.startMessages();

  const registration = await ownRegistration();
  if (registration) {
    watch(registration);
    // Without network there is nothing new; the old version goes on.
    registration.update().catch(() => undefined);
  }
  await showState();

  /** This copy's registration; that of another site further up on the host is none. */
  async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await serviceWorker.getRegistration(scope);
    return found?.scope === scope ? found : undefined;
  }

  /** Shows what is there and what can be done, after a sentence on what has just happened. */
  async function showState(news = ''): Promise<void> {
    const look = (looks += 1);
    const now = await ownRegistration();
    const size = now?.waiting || now?.active ? null : await readSize(scope);
    if (look !== looks) return;
    const sentences = news === '' ? [] : [news];
    progress.hidden = true;
    if (now?.waiting) {
      tell(
        [
          ...sentences,
          'Eine neue Fassung liegt bereit. Bis sie genommen wird, bleibt die alte.',
        ].join(' '),
        ['Neue Fassung nehmen', takeNew],
        ['Entfernen', remove],
      );
    } else if (now?.active) {
      tell([...sentences, 'Diese Seiten sind ohne Netz verfügbar.'].join(' '), [
        'Entfernen',
        remove,
      ]);
    } else {
      if (size === null && news === '') {
        sentences.push(
          'Gerade lässt sich nichts laden: Es fehlt das Netz, oder hier ist nichts hinterlegt.',
        );
      }
      const label = size === null ? '' : ` (${formatSize(size)})`;
      tell(
        sentences.join(' '),
        ...(size === null ? [] : [[`Ohne Netz verfügbar machen${label}`, install] as const]),
      );
    }
  }

  async function install(): Promise<void> {
    told = null;
    showProgress('Lädt …', 0);
    try {
      const made = await serviceWorker.register(address.href, { scope, updateViaCache: 'none' });
      watch(made);
    } catch {
      if (told === null)
        await showState(`Die Fassung ließ sich nicht aufbewahren. ${faults.network}`);
      return;
    }
    // Browsers delete what is not marked as wanted when space gets scarce; the answer changes nothing here.
    void navigator.storage.persist().catch(() => false);
  }

  async function takeNew(): Promise<void> {
    isTaking = true;
    (await ownRegistration())?.waiting?.postMessage(takeOver);
  }

  async function remove(): Promise<void> {
    await (await ownRegistration())?.unregister();
    await deleteCaches(scope);
    // The worker of this very page lives until it is left.
    location.reload();
  }

  function watch(watched: ServiceWorkerRegistration): void {
    const follow = (worker: ServiceWorker | null): void => {
      worker?.addEventListener('statechange', () => {
        if (told !== null) return;
        // A first version takes its place at once; a later one waits.
        const isWaiting = worker.state === 'installed' && watched.active !== null;
        if (isWaiting || worker.state === 'activated' || worker.state === 'redundant') {
          void showState();
        }
      });
    };
    follow(watched.installing);
    watched.addEventListener('updatefound', () => {
      follow(watched.installing);
    });
  }
}

/** The bytes to be loaded; `null` where the site says nothing of it. */
async function readSize(scope: string): Promise<number | null> {
  try {
    const response = await fetch(new URL('offline/stand.json', scope), { cache: 'no-store' });
    return response.ok ? ((await response.json()) as { bytes: number }).bytes : null;
  } catch {
    return null;
  }
}

function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${megabytes.toLocaleString('de-DE', { maximumFractionDigits: 1, minimumFractionDigits: 1 })}\u00a0MB`;
}

function showProgress(text: string, share: number): void {
  if (progress.hidden || buttons.childElementCount > 0) tell(text);
  progress.hidden = false;
  progress.value = share;
  // Said once for each step: a screen reader would read every figure aloud.
  if (status.textContent !== text) status.textContent = text;
}

function tell(
  text: string,
  ...actions: (readonly [label: string, act: () => Promise<void>])[]
): void {
  status.textContent = text;
  buttons.replaceChildren(
    ...actions.map(([label, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        void act();
      });
      return button;
    }),
  );
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page lacks #${id}.`);
  return found;
}
