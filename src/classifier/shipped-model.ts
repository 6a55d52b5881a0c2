/** The model as it ships. A page gets it at the first focus of a compose box; nothing that runs with every page may import this. */
import meanings from '../../assets/lexicon/meanings.json' with { type: 'json' };
import weights from '../../assets/weights.json' with { type: 'json' };
import { MODEL_FORMAT, type Model } from './model.ts';
import { LEXICON } from './tag/lexicon-data.ts';

export const SHIPPED_MODEL: Model = { format: MODEL_FORMAT, lexicon: LEXICON, meanings, weights };
