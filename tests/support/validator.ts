import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { root } from '../../src/commands/root.ts';

/** One set of rules for all pages: the validator by itself puts them together anew for each. */
class OneSetOfRules extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const rules = readFileSync(join(root, '.config/html-validate.json'), 'utf8');

/** Says what is not valid HTML by the project's rules. */
export const validator = new HtmlValidate(new OneSetOfRules(JSON.parse(rules) as ConfigData));
