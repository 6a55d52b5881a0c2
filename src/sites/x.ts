import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const tutti = seenIn('komm64/tutti src/adapters/x.ts @8e4b06a', '2026-08-02');
const common = unseen('roles of the page');

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: [captured('[data-testid="dmComposerTextInput"]')],
      composer: [
        captured('[data-testid="DmActivityContainer"]'),
        common('[role="complementary"]'),
        common('main'),
        common('body'),
      ],
      controls: [captured('[data-testid="dmComposerSendButton"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'post',
      act: 'post',
      boxes: [
        tutti('[data-testid^="tweetTextarea_"][contenteditable="true"]'),
        tutti('[data-testid^="tweetTextarea_"][role="textbox"]'),
        captured('[data-testid^="tweetTextarea_"] [contenteditable="true"]'),
      ],
      // A thread has the boxes tweetTextarea_0 to n in one dialog or in the page's main part.
      composer: [captured('[role="dialog"]'), captured('main'), common('body')],
      // The sidebar's SideNav_NewTweet_Button shows the same word "Post" and only opens the composer.
      controls: [tutti('[data-testid="tweetButton"]'), tutti('[data-testid="tweetButtonInline"]')],
      keys: ['Mod+Enter'],
      quoted: [
        { within: captured('[role="dialog"]'), text: captured('[data-testid="tweetText"]') },
        // On the page of one post that post alone cannot be tabbed to.
        { within: common('main'), text: common('article[tabindex="-1"] [data-testid="tweetText"]') },
      ],
    },
  ],
  actions: [],
};
