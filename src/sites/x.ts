import type { Site } from './schema.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  source:
    'tang-vu/social-posting-skills DOM_SELECTORS.md (2026-02-27); komm64/tutti src/adapters/x.ts @8e4b06a (2026-08-02)',
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: ['[data-testid="dmComposerTextInput"]'],
      composer: ['[data-testid="DmActivityContainer"]', '[role="complementary"]', 'main', 'body'],
      controls: [{ selector: '[data-testid="dmComposerSendButton"]' }],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'post',
      act: 'post',
      boxes: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        '[data-testid^="tweetTextarea_"][role="textbox"]',
        '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
      ],
      // A thread has the boxes tweetTextarea_0 to n in one dialog or in the page's main part.
      composer: ['[role="dialog"]', 'main', 'body'],
      // The sidebar's SideNav_NewTweet_Button shows the same word "Post" and only opens the composer.
      controls: [{ selector: '[data-testid="tweetButton"]' }, { selector: '[data-testid="tweetButtonInline"]' }],
      keys: ['Mod+Enter'],
      quoted: [
        { within: '[role="dialog"]', text: '[data-testid="tweetText"]' },
        // On the page of one post that post alone cannot be tabbed to; general knowledge, not seen in a source.
        { within: 'main', text: 'article[tabindex="-1"] [data-testid="tweetText"]' },
      ],
    },
  ],
};
