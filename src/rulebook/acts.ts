/** Which rule a press on somebody else's post, account or group falls under. */
import type { Act, RuleId } from '../vocabulary.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * What makes a post, an account or a group one of a campaign. SKB 2022 names "posting, comment, share, like, bergabung/follow
 * dalam grup/akun pemenangan" (annex I no. 4, annex II no. 6): the rule `dukungan` carries both entries.
 */
const CAMPAIGN: ReadonlySet<RuleId> = new Set<RuleId>(['ajakan', 'dukungan', 'kampanye', 'tim']);

/** Whether a text under this rule is a campaign's. */
export function isCampaign(rule: RuleId): boolean {
  return CAMPAIGN.has(rule);
}

/** The rule of an act aimed at a text that stands under `rule`; undefined where the law does not name that act for it. */
export function ruleOfAct({ rules }: Rulebook, rule: RuleId, act: Act): RuleId | undefined {
  if (rules[rule].acts.includes(act)) return rule;
  return isCampaign(rule) && rules.dukungan.acts.includes(act) ? 'dukungan' : undefined;
}
