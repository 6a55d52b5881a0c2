import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const tutti = seenIn('komm64/tutti src/adapters/x.ts @8e4b06a', '2026-08-02');
const profiled = seenIn('nirholas/XActions src/updateProfile.js', '2026-02-24');
// Its day is that of the month for which the list says that it was checked.
const listed = seenIn('nirholas/XActions docs/dom-selectors.md @954b3fc', '2026-02-01');
const scripted = unseen('public scripts that drive the site, undated');
const common = unseen('roles of the page');

/** What a post says and who wrote it. */
const post = [captured('[data-testid="tweetText"]'), listed('[data-testid="User-Name"]')];

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: [
        captured('[data-testid="dmComposerTextInput"]'),
        // The messages of x.com/i/chat: a plain textarea.
        scripted('[data-testid="dm-composer-textarea"]'),
      ],
      composer: [
        captured('[data-testid="DmActivityContainer"]'),
        common('[role="complementary"]'),
        common('main'),
        common('body'),
      ],
      controls: [captured('[data-testid="dmComposerSendButton"]'), scripted('[data-testid="dm-composer-send-button"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'profile',
      act: 'post',
      boxes: [profiled('textarea[name="description"]'), profiled('input[name="displayName"]')],
      // A dialog on a computer, a page on a phone.
      composer: [common('[role="dialog"]'), common('main'), common('body')],
      controls: [profiled('[data-testid="Profile_Save_Button"]')],
      keys: [],
      quoted: [],
    },
    {
      id: 'post',
      act: 'post',
      boxes: [
        tutti('[data-testid^="tweetTextarea_"][contenteditable="true"]'),
        tutti('[data-testid^="tweetTextarea_"][role="textbox"]'),
        captured('[data-testid^="tweetTextarea_"] [contenteditable="true"]'),
        // On a phone.
        scripted('textarea[data-testid^="tweetTextarea_"]'),
      ],
      // A thread has the boxes tweetTextarea_0 to n in one dialog or in the page's main part.
      composer: [captured('[role="dialog"]'), captured('main'), common('body')],
      // Also "Reply", "Post all" and "Schedule". The sidebar's SideNav_NewTweet_Button shows the same word "Post" and only
      // opens the composer.
      controls: [tutti('[data-testid="tweetButton"]'), tutti('[data-testid="tweetButtonInline"]')],
      keys: ['Mod+Enter'],
      quoted: [
        { within: captured('[role="dialog"]'), text: captured('[data-testid="tweetText"]') },
        // On the page of one post that post alone cannot be tabbed to.
        { within: common('main'), text: common('article[tabindex="-1"] [data-testid="tweetText"]') },
      ],
    },
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [captured('[data-testid="like"]')],
      undoes: [listed('[data-testid="unlike"]')],
      keys: ['l'],
      target: [
        { within: listed('[data-testid="tweet"]'), texts: post },
        // Beside a photo at full size the post stands in a column of its own.
        {
          within: common('[role="dialog"]'),
          texts: [common('article[tabindex="-1"] [data-testid="tweetText"]')],
        },
      ],
    },
    {
      // The control that only opens the menu is `retweet`; "Quote" in it opens a composer.
      id: 'repost',
      act: 'share',
      controls: [captured('[data-testid="retweetConfirm"]')],
      undoes: [listed('[data-testid="unretweetConfirm"]')],
      target: [
        {
          // The menu stands at the end of the page: the post is the one whose control is open.
          within: common('body'),
          texts: [
            common(
              '[data-testid="tweet"]:has([data-testid="retweet"][aria-expanded="true"]) [data-testid="tweetText"]',
            ),
            common(
              '[data-testid="tweet"]:has([data-testid="retweet"][aria-expanded="true"]) [data-testid="User-Name"]',
            ),
          ],
        },
      ],
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [captured('[data-testid$="-follow"]')],
      undoes: [listed('[data-testid$="-unfollow"]')],
      target: [
        {
          within: scripted('[data-testid="HoverCard"]'),
          texts: [
            scripted('[data-testid="UserName"]'),
            scripted('[data-testid="UserDescription"]'),
            common('[dir="auto"]'),
          ],
        },
        {
          within: listed('[data-testid="UserCell"]'),
          texts: [
            listed('[data-testid="User-Name"]'),
            listed('[data-testid="UserDescription"]'),
            listed('[dir="auto"]:not([data-testid])'),
          ],
        },
        // Under a post that is shown to those who do not follow its author.
        { within: listed('[data-testid="tweet"]'), texts: post },
        {
          within: listed('[data-testid="primaryColumn"]'),
          texts: [listed('[data-testid="UserName"]'), listed('[data-testid="UserDescription"]')],
        },
      ],
    },
  ],
};
