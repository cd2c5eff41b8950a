import limits from '../content/hint-limits.yaml?raw';
import { hintLimits, type HintLimits } from './schemas/hint-limits.ts';
import { readYamlFile } from './schemas/read-record.ts';

/** How many hints of each check the editors have looked at and left. */
export function loadHintLimits(): HintLimits {
  return readYamlFile(hintLimits, 'content/hint-limits.yaml', limits).data ?? {};
}
