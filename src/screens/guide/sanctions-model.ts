import type { Reader } from '../../classifier/explanation.ts';
import type { SanctionEntry } from '../../rulebook/index.ts';
import { lawOf, type SanctionGroup, sanctionsFor } from '../../rulebook/index.ts';
import { RULES } from '../../vocabulary.ts';
import type { SanctionView } from '../model/guidance-views.ts';

/** Every sanction of every rule for this person, in the order of the rules. */
export function sanctionsModel(reader: Reader): SanctionView[] {
  return RULES.flatMap((rule) => {
    const title = reader.local(reader.rulebook.rules[rule].title);
    return sanctionsFor(reader.rulebook, rule, reader).flatMap((group) =>
      group.sanctions.map((sanction) => viewOf(title, group, sanction, reader)),
    );
  });
}

function viewOf(rule: string, group: SanctionGroup, sanction: SanctionEntry, reader: Reader): SanctionView {
  const { rulebook, message, local } = reader;
  const law = lawOf(rulebook, sanction.law).map(({ reference }) => `${reference.instrument} ${reference.article}`);
  return {
    rule,
    stage: message(`stage_${group.stage}`),
    now: group.now,
    kind: group.kind,
    text: local(sanction.text),
    law: law.join('; '),
    ...(sanction.caution && { caution: local(sanction.caution) }),
  };
}
