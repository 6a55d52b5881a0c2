import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const tutti = seenIn('komm64/tutti src/adapters/bluesky.ts @8e4b06a', '2026-08-02');
const composer = unseen('bluesky-social/social-app src/view/com/composer/Composer.tsx @0079e19');
const replyTo = unseen('bluesky-social/social-app src/view/com/composer/ComposerReplyTo.tsx @00da368');
const messages = unseen('bluesky-social/social-app src/screens/Messages/components/MessageInput.web.tsx @07d0069');
const profile = unseen('bluesky-social/social-app src/screens/Profile/Header/EditProfileDialog.tsx @008fe5e');
const header = unseen('bluesky-social/social-app src/screens/Profile/Header');
const posts = unseen('bluesky-social/social-app src/view/com/posts, src/components/PostControls @012c58b');
const indonesian = unseen('bluesky-social/social-app src/locale/locales/id/messages.po @f4a5f22');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  surfaces: [
    {
      id: 'profile',
      act: 'post',
      boxes: [
        profile('[data-testid="editProfileDisplayNameInput"]'),
        profile('[data-testid="editProfileDescriptionInput"]'),
      ],
      composer: [profile('[data-testid="editProfileModal"]'), common('[role="dialog"]')],
      controls: [profile('[data-testid="editProfileSaveBtn"]')],
      keys: [],
      quoted: [],
    },
    {
      id: 'message',
      act: 'message',
      boxes: [
        messages('textarea[dirname="ltr"]'),
        messages('textarea[placeholder="Write a message"]'),
        labelled('textarea[placeholder="Tulis pesan"]'),
      ],
      composer: [messages('div:has(> textarea)')],
      controls: [
        // The button before the box opens the emoji; the one after it sends.
        messages('textarea ~ :is(button, [role="button"])'),
        messages('[aria-label="Send message"]'),
        labelled('[aria-label="Kirim pesan"]'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'post',
      act: 'post',
      boxes: [
        composer('[data-testid="composePostView"] [contenteditable="true"]'),
        tutti('.tiptap.ProseMirror[contenteditable="true"]'),
        captured('[role="dialog"] [contenteditable="true"][aria-label="Rich-Text Editor"]'),
      ],
      // A thread has several boxes in one composer, and "Post All" sends them together.
      composer: [composer('[data-testid="composePostView"]'), common('[role="dialog"]')],
      controls: [
        captured('[data-testid="composerPublishBtn"]'),
        composer('[aria-label="Publish post"]'),
        composer('[aria-label="Publish reply"]'),
        composer('[aria-label="Publish posts"]'),
        composer('[aria-label="Publish replies"]'),
      ],
      keys: ['Mod+Enter'],
      quoted: [
        {
          within: composer('[data-testid="composePostView"]'),
          text: replyTo('[aria-label="Expand or collapse the full post you are replying to"]'),
        },
        { within: composer('[data-testid="composePostView"]'), text: labelled('[aria-label^="Perluas atau ciutkan"]') },
        { within: composer('[data-testid="composePostView"]'), text: common('[href*="/post/"]') },
      ],
    },
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [posts('[data-testid="likeBtn"]')],
      // The test id stays as it was: only the label tells.
      undoes: [
        posts('[data-testid="likeBtn"][aria-label^="Unlike"]'),
        indonesian('[data-testid="likeBtn"][aria-label^="Batal suka"]'),
        posts('[data-testid="unlikeBtn"]'),
      ],
      target: [
        {
          within: posts('[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]'),
          texts: [
            posts('[data-testid="postText"]'),
            posts('[data-word-wrap="1"]'),
            posts('a[href^="/profile/"]:not([href*="/post/"])'),
          ],
        },
      ],
    },
    {
      id: 'repost',
      act: 'share',
      controls: [posts('[data-testid="repostDropdownRepostBtn"]')],
      undoes: [posts('[aria-label="Undo repost"]'), indonesian('[aria-label="Batalkan posting ulang"]')],
      // The menu stands at the end of the page: the post is the one whose button has it open.
      target: [
        {
          within: common('body'),
          texts: [
            posts(
              ':is([data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]):has([data-testid="repostBtn"][aria-expanded="true"]) :is([data-testid="postText"], [data-word-wrap="1"], a[href^="/profile/"]:not([href*="/post/"]))',
            ),
          ],
        },
      ],
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        header('[data-testid="followBtn"]'),
        labelled('button[aria-label^="Follow "]'),
        labelled('button[aria-label^="Ikuti "]'),
        labelled('button', ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik']),
      ],
      undoes: [
        header('[data-testid="unfollowBtn"]'),
        header('[aria-label^="Unfollow "]'),
        indonesian('[aria-label^="Berhenti ikuti"]'),
      ],
      target: [
        // The card of an account is one link, with the button inside.
        { within: common('[href^="/profile/"]'), texts: [common('[dir="auto"]')] },
        {
          within: common('body'),
          texts: [
            header('[data-testid="profileHeaderDisplayName"]'),
            header('[data-testid="profileHeaderDescription"]'),
          ],
        },
      ],
    },
  ],
};
