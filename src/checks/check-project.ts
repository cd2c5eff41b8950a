import { sortIssues, type Issue } from '../lib/issue.ts';
import { checkAliases } from './aliases.ts';
import { checkBodies } from './bodies.ts';
import { checkClaimNumbers, checkOutcomes } from './claims.ts';
import { checkCollections, checkUnloadedFiles } from './collections.ts';
import { checkGenerated, checkSheets } from './generated.ts';
import { checkSameIds, checkSameTitles, checkTitles } from './identity.ts';
import { checkActorsNamed, checkMarks, hintAliases } from './namings.ts';
import type { Project } from './project.ts';
import { checkClaimantWords, checkQuotes, checkQuotesOnce } from './quotes.ts';
import { checkReferences } from './references.ts';
import {
  checkRelationPairs,
  checkRelationReasons,
  checkRelationsOnce,
  checkSelfRelations,
  checkUpdatesCycles,
  checkUpdatesForward,
} from './relations.ts';
import { checkSecondReadings } from './second-readings.ts';
import { checkThreads } from './threads.ts';
import { checkTypography } from './typography.ts';
import {
  hintAbout,
  hintEmptyReasons,
  hintModality,
  hintNearDuplicates,
  hintSentences,
  hintTopics,
  hintWeightyAlone,
  hintWhen,
} from './weak-claims.ts';
import { hintActorEvidence, hintDateEvidence } from './weak-evidence.ts';

/** One promise each. */
const promises: readonly ((project: Project) => Issue[])[] = [
  checkCollections,
  checkUnloadedFiles,
  checkSameIds,
  checkSameTitles,
  checkTitles,
  checkReferences,
  checkSheets,
  checkGenerated,
  checkQuotes,
  checkQuotesOnce,
  checkClaimantWords,
  checkClaimNumbers,
  checkOutcomes,
  checkSelfRelations,
  checkRelationReasons,
  checkUpdatesForward,
  checkUpdatesCycles,
  checkRelationPairs,
  checkRelationsOnce,
  checkThreads,
  checkAliases,
  checkBodies,
  checkTypography,
  checkMarks,
  checkSecondReadings,
  checkActorsNamed,
  hintAliases,
  hintAbout,
  hintEmptyReasons,
  hintModality,
  hintNearDuplicates,
  hintSentences,
  hintTopics,
  hintWeightyAlone,
  hintWhen,
  hintActorEvidence,
  hintDateEvidence,
];

/** Every fault and hint of every file, in the order of files and lines. */
export function checkProject(project: Project): Issue[] {
  const found = promises.flatMap((check) => check(project));
  return sortIssues(withoutEchoes([...project.issues, ...found]));
}

/**
 * Leaves out what a schema says about a field of which a check knows more, signs in a line that is code,
 * and what is said twice.
 */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const known = new Set(
    issues
      .filter(({ check, field }) => check !== 'schema' && field !== undefined)
      .map(({ file, field }) => `${file} ${field}`),
  );
  const code = new Set(
    issues.filter(({ check }) => check === 'body-code').map(({ file, line }) => `${file}:${line}`),
  );
  const said = new Set<string>();
  return issues.filter(({ file, line, check, field, message }) => {
    if (check === 'schema' && known.has(`${file} ${field}`)) return false;
    if (check === 'typography' && code.has(`${file}:${line}`)) return false;
    const words = `${file}:${line} ${check} ${message}`;
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}
