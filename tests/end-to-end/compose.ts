/** What every spec of a warning begins with. */

import { SITES } from '../../src/sites/index.ts';
import { arrive } from '../browsers/arrive.ts';
import type { Stage } from '../browsers/stage.ts';
import { expect } from '../browsers/test.ts';
import type { Surface } from '../pages/surfaces.ts';

/** Takes a side beyond any doubt: a call, a contestant, a number. */
export const PARTISAN = 'Ayo coblos nomor 2, pilih Andra Soni-Dimyati jadi gubernur!';
/** The same in few letters, for what is written hundreds of times. */
export const PARTISAN_IN_SHORT = 'Ayo coblos nomor 2!';
export const CLEAN_IN_SHORT = 'Apel pukul 07.30.';
export const CLEAN = 'Selamat pagi, apel dimulai pukul 07.30 di halaman balai kota.';

export const EDIT = 'Kembali menyunting';
export const POST_ANYWAY = 'Tetap unggah';
export const POST_ANYWAY_INDEED = 'Ya, tetap unggah';
/** The same of a comment or a message. */
export const SEND_ANYWAY = 'Tetap kirim';
export const SEND_ANYWAY_INDEED = 'Ya, tetap kirim';
export const NOT_A_VIOLATION = 'Ini bukan pelanggaran';

export const PRESS_AGAIN =
  'Situs ini belum menanggapi. Bila memang belum terkirim, tekan tombolnya sekali lagi dalam 60 detik.';

/** Arrives, and waits until Jeda can judge: a press right after the arrival may come before the model. */
export async function enter(stage: Stage, surface: Surface, query = ''): Promise<void> {
  await arrive(stage, surface, query);
  await stage.modelHasCome();
}

/** Waits for the dialog, and holds that nothing was sent and nothing of the draft was lost. */
export async function expectHeld(stage: Stage, surface: Surface, text: string): Promise<void> {
  await stage.oursFind(EDIT);
  await expectKept(stage, surface, text);
}

/** Nothing was sent, and the words stand in their box. */
export async function expectKept(stage: Stage, { boxName }: Surface, text: string): Promise<void> {
  const [sent, kept] = await Promise.all([stage.sent(), stage.editorText(boxName)]);
  expect(sent).toEqual([]);
  expect(kept).toBe(text);
}

/** In the words of what the data of the site says that the box publishes. */
export async function postAnyway(stage: Stage, { site, surface }: Surface): Promise<void> {
  const known = SITES.find(({ id }) => id === site)?.surfaces.find(({ id }) => id === surface);
  const isPost = known?.act === 'post';
  await stage.clickOurs(isPost ? POST_ANYWAY : SEND_ANYWAY);
  await stage.clickOurs(isPost ? POST_ANYWAY_INDEED : SEND_ANYWAY_INDEED);
}

export async function dialogIsOpen(stage: Stage): Promise<boolean> {
  return (await stage.ours())?.children.some((node) => node.tag === 'dialog' && node.open) ?? false;
}
