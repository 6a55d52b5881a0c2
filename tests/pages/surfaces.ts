/** The boxes of the practice pages as data, for specs that hold for every one of them. */
import type { Surface } from './surface.ts';
import { blueskySurfaces } from './surfaces/bluesky.ts';
import { discordSurfaces } from './surfaces/discord.ts';
import { facebookSurfaces } from './surfaces/facebook.ts';
import { genericSurfaces } from './surfaces/generic.ts';
import { instagramSurfaces } from './surfaces/instagram.ts';
import { linkedinSurfaces } from './surfaces/linkedin.ts';
import { mastodonSurfaces } from './surfaces/mastodon.ts';
import { messengerSurfaces } from './surfaces/messenger.ts';
import { redditSurfaces } from './surfaces/reddit.ts';
import { telegramSurfaces } from './surfaces/telegram.ts';
import { threadsSurfaces } from './surfaces/threads.ts';
import { tiktokSurfaces } from './surfaces/tiktok.ts';
import { whatsappSurfaces } from './surfaces/whatsapp.ts';
import { xSurfaces } from './surfaces/x.ts';
import { youtubeSurfaces } from './surfaces/youtube.ts';

export type { Surface } from './surface.ts';

export const surfaces: readonly Surface[] = [
  ...xSurfaces,
  ...facebookSurfaces,
  ...instagramSurfaces,
  ...discordSurfaces,
  ...messengerSurfaces,
  ...telegramSurfaces,
  ...whatsappSurfaces,
  ...youtubeSurfaces,
  ...tiktokSurfaces,
  ...mastodonSurfaces,
  ...threadsSurfaces,
  ...redditSurfaces,
  ...blueskySurfaces,
  ...linkedinSurfaces,
  ...genericSurfaces,
];

/** A surface that has a button. */
export type Pressed = Surface & { readonly button: string };

/** @throws Error when no surface with a button has this name. */
export function surface(name: string): Pressed {
  const isIt = (one: Surface): one is Pressed => one.name === name && one.button !== undefined;
  const found = surfaces.find(isIt);
  if (!found) throw new Error(`No surface "${name}"; there are: ${surfaces.map((one) => one.name).join(', ')}`);
  return found;
}
