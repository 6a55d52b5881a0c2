/** One page on which everything can be done that a person may let rest: each kind in the words of the settings, in their order. */
import type { Stage } from '../browsers/stage.ts';

export const GROUP = 'https://www.facebook.com/groups/1';

/** The article that a spec may bring its own words for. */
export const DOUBTED = '[role="article"]:nth-child(1)';
/** The article of a campaign. */
export const CAMPAIGN = '[role="article"]:nth-child(2)';
const dialog = '[role="dialog"]';
const pane = '[aria-label="Thread composer"]';

export interface Kind {
  readonly name: string;
  /** What it is in the settings and in what the page has sent. */
  readonly acts: readonly string[];
  /** Does the first of its acts. @param words of what is written. @param target the article whose control is pressed. */
  readonly does: (stage: Stage, words: string, target: string) => Promise<void>;
  /** Does the second. */
  readonly also?: (stage: Stage) => Promise<void>;
  /** Of what is written: the words alone, without the press. */
  readonly writes?: (stage: Stage, words: string) => Promise<void>;
}

async function write(stage: Stage, css: string, words: string): Promise<void> {
  await stage.focus(css);
  await stage.paste(words);
  // Editors take what is pasted a moment later: an Enter before that sends nothing.
  const stands = (box: string, text: string) => document.querySelector(box)?.textContent?.includes(text);
  await stage.until(() => stage.evaluate(stands, css, words), { what: `the words in ${css}` });
}

async function writePost(stage: Stage, words: string): Promise<void> {
  await stage.click('[role="main"] > [role="button"]:not([aria-label])');
  await write(stage, `${dialog} [role="textbox"]`, words);
}
const writeComment = (stage: Stage, words: string) => write(stage, `${DOUBTED} [role="textbox"]`, words);

const post: Kind = {
  name: 'post',
  acts: ['post'],
  writes: writePost,
  async does(stage, words) {
    await writePost(stage, words);
    await stage.click(`${dialog} [aria-label="Posting"]`);
  },
};
const comment: Kind = {
  name: 'comment',
  acts: ['comment'],
  writes: writeComment,
  async does(stage, words) {
    await writeComment(stage, words);
    await stage.press('Enter');
  },
};
const message: Kind = {
  name: 'message',
  acts: ['message'],
  async does(stage, words) {
    await stage.click('[role="banner"] [aria-label="Messenger"]');
    await write(stage, `${pane} [role="textbox"]`, words);
    await stage.press('Enter');
  },
};
const like: Kind = {
  name: 'like',
  acts: ['like'],
  does: (stage, _, target) => stage.click(`${target} [aria-label="Suka"]`),
};
const share: Kind = {
  name: 'share',
  acts: ['share'],
  async does(stage, _, target) {
    await stage.click(`${target} [aria-label="Bagikan"]`);
    await stage.click(`${dialog} [aria-label="Bagikan sekarang"]`);
  },
};
const follow: Kind = {
  name: 'follow',
  acts: ['follow', 'join'],
  does: (stage, _, target) => stage.click(`${target} [aria-label="Ikuti"]`),
  also: (stage) => stage.click('[role="main"] > [aria-label="Gabung ke grup"]'),
};

export const KINDS: readonly Kind[] = [post, comment, message, like, share, follow];
/** One for each way in which words and acts are watched. */
export const POST_COMMENT_LIKE: readonly Kind[] = [post, comment, like];

/** The page anew, ready to judge. */
export async function openGroup(stage: Stage, query = ''): Promise<void> {
  await stage.open(`${GROUP}${query}`);
  await stage.focus(`${DOUBTED} [role="textbox"]`);
  await stage.modelHasCome();
}
