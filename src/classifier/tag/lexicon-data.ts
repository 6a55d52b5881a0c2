/** The word lists under their classes, as they ship. Only what loads them imports this file; everybody else its type. */
import evaluation from '../../../assets/lexicon/evaluation.json' with { type: 'json' };
import event from '../../../assets/lexicon/event.json' with { type: 'json' };
import everyday from '../../../assets/lexicon/everyday.json' with { type: 'json' };
import frequent from '../../../assets/lexicon/frequent.json' with { type: 'json' };
import hate from '../../../assets/lexicon/hate.json' with { type: 'json' };
import hoax from '../../../assets/lexicon/hoax.json' with { type: 'json' };
import money from '../../../assets/lexicon/money.json' with { type: 'json' };
import office from '../../../assets/lexicon/office.json' with { type: 'json' };
import scope from '../../../assets/lexicon/scope.json' with { type: 'json' };
import side from '../../../assets/lexicon/side.json' with { type: 'json' };
import slang from '../../../assets/lexicon/slang.json' with { type: 'json' };
import stance from '../../../assets/lexicon/stance.json' with { type: 'json' };

const { roots, ...stances } = stance;

/** Values: phrases, a comma between them. `roots`: words that are found under their affixes. `slang`: standard form → forms. `frequent`: the commonest first. */
export const LEXICON = {
  classes: {
    ...stances,
    ...evaluation,
    ...side,
    ...event,
    ...office,
    ...money,
    ...hate,
    ...hoax,
    ...scope,
    ...everyday,
  },
  roots,
  slang,
  ...frequent,
};

export type LexiconData = typeof LEXICON;
