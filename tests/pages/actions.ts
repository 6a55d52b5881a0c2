/** The likes, shares, follows and joins of the practice pages as data. */
import type { ActionRow } from './action.ts';
import { blueskyActions } from './actions/bluesky.ts';
import { discordActions } from './actions/discord.ts';
import { facebookActions } from './actions/facebook.ts';
import { instagramActions } from './actions/instagram.ts';
import { linkedinActions } from './actions/linkedin.ts';
import { mastodonActions } from './actions/mastodon.ts';
import { redditActions } from './actions/reddit.ts';
import { telegramActions } from './actions/telegram.ts';
import { threadsActions } from './actions/threads.ts';
import { tiktokActions } from './actions/tiktok.ts';
import { whatsappActions } from './actions/whatsapp.ts';
import { xActions } from './actions/x.ts';
import { youtubeActions } from './actions/youtube.ts';

export type { ActionRow } from './action.ts';

export const actions: readonly ActionRow[] = [
  ...discordActions,
  ...telegramActions,
  ...whatsappActions,
  ...xActions,
  ...facebookActions,
  ...instagramActions,
  ...youtubeActions,
  ...tiktokActions,
  ...mastodonActions,
  ...threadsActions,
  ...redditActions,
  ...blueskyActions,
  ...linkedinActions,
];
