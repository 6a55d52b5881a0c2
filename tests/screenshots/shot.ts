import type { Language } from '../../src/browser/i18n.ts';
import type { Stage } from '../browsers/stage.ts';

/** How a person looks at the screen. */
export interface View {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly language: Language;
}

/** Takes a picture of how the screen looks now: of this stage, or of another that was opened from it. */
export type Take = (what: string, of?: Stage) => Promise<void>;

/** Some pictures on the way through one screen, in each of its views. */
export interface Shot {
  /** With what is taken it names the file: `x-home`, then `x-home-dialog-320-dark-en.png`. */
  readonly name: string;
  readonly views: readonly View[];
  /** On a fresh tab of the view. */
  play(stage: Stage, take: Take): Promise<void>;
}

export const WIDE: View = { width: 1280, height: 800, colorScheme: 'light', language: 'id' };
export const NARROW: View = { ...WIDE, width: 320, height: 640 };

export const dark = (view: View): View => ({ ...view, colorScheme: 'dark' });
export const inEnglish = (view: View): View => ({ ...view, language: 'en' });

/** Light and Indonesian go without saying. */
export function fileName({ name }: Shot, what: string, { width, colorScheme, language }: View): string {
  const parts = [name, what, width, ...(colorScheme === 'dark' ? ['dark'] : []), ...(language === 'en' ? ['en'] : [])];
  return `${parts
    .join('-')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .toLowerCase()}.png`;
}
