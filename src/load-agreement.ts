import figures from '../content/second-reading/agreement.json?raw';
import { agreement, type Agreement } from './schemas/second-reading.ts';

/** The agreement of two readings, as counted before any difference was settled. */
export function loadAgreement(): Agreement {
  return agreement.parse(JSON.parse(figures));
}
