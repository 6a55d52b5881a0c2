import { isCampaign } from '../../src/rulebook/index.ts';
import { type Act, type Finding, isAimed, type Message } from '../../src/vocabulary.ts';
import type { DialogWords } from '../../src/warning/index.ts';

/** What the dialog says of a draft, or of an act that is aimed at somebody else's text. */
export function dialogWords(act: Act, { rule, level }: Finding, message: Message): DialogWords {
  // A post is put up for everybody; a comment or a message is sent.
  if (!isAimed(act)) return draftWords(act === 'post' ? 'post' : 'send', level, message);
  return {
    heading: message(isCampaign(rule) ? `aim_heading_${act}` : 'aim_heading_other'),
    lead: message(`aim_lead_${level}`),
    text: message(`aim_text_${act}`),
    instead: message('aim_instead'),
    back: message('aim_back'),
    anyway: message(`aim_anyway_${act}`),
    askAgain: message(`aim_ask_again_${act}`),
    askAgainNote: message('aim_ask_again_note'),
    anywayYes: message(`aim_anyway_yes_${act}`),
  };
}

function draftWords(way: 'post' | 'send', level: Finding['level'], message: Message): DialogWords {
  return {
    heading: message('warning_heading'),
    lead: message(`warning_lead_${level}_${way}`),
    text: message('warning_draft'),
    back: message('warning_edit'),
    anyway: message(`warning_anyway_${way}`),
    askAgain: message(`warning_ask_again_${way}`),
    askAgainNote: message(`warning_ask_again_note_${way}`),
    anywayYes: message(`warning_anyway_yes_${way}`),
  };
}
