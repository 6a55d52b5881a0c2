/** What both of LinkedIn's surfaces share: labels, posts, the search field, and the box for messages. */

import { useEffect, useRef } from 'react';
import type { Composer } from './composer.ts';
import { SearchForm } from './parts/search.tsx';
import { language, type PageBox } from './record.ts';

export const texts = {
  id: {
    start: 'Mulai posting',
    talk: 'Apa yang ingin Anda bicarakan?',
    post: 'Posting',
    close: 'Tutup',
    like: 'Suka',
    unlike: 'Batal suka',
    comment: 'Komentar',
    addComment: 'Tambahkan komentar…',
    repost: 'Posting ulang',
    reposted: 'Batalkan posting ulang',
    thoughts: 'Posting ulang dengan pendapat Anda',
    send: 'Kirim',
    follow: 'Ikuti',
    following: 'Mengikuti',
    connect: 'Hubungkan',
    message: 'Tulis pesan…',
    enterSends: 'Tekan Enter untuk Mengirim',
    search: 'Cari',
    about: 'Tentang',
    headline: 'Judul profil',
    save: 'Simpan',
    noReaction: 'Status tombol reaksi: tidak ada reaksi',
    liked: 'Status tombol reaksi: Suka',
    emoji: 'Buka keyboard emoji',
    next: 'Selanjutnya',
    title: 'Judul',
    publish: 'Terbitkan',
    join: 'Gabung',
    asked: 'Diminta',
  },
  en: {
    start: 'Start a post',
    talk: 'What do you want to talk about?',
    post: 'Post',
    close: 'Dismiss',
    like: 'Like',
    unlike: 'Unlike',
    comment: 'Comment',
    addComment: 'Add a comment…',
    repost: 'Repost',
    reposted: 'Undo repost',
    thoughts: 'Repost with your thoughts',
    send: 'Send',
    follow: 'Follow',
    following: 'Following',
    connect: 'Connect',
    message: 'Write a message…',
    enterSends: 'Press Enter to Send',
    search: 'Search',
    about: 'About',
    headline: 'Headline',
    save: 'Save',
    noReaction: 'Reaction button state: no reaction',
    liked: 'Reaction button state: Like',
    emoji: 'Open Emoji Keyboard',
    next: 'Next',
    title: 'Title',
    publish: 'Publish',
    join: 'Join',
    asked: 'Requested',
  },
}[language];

export interface Post {
  readonly author: string;
  readonly headline: string;
  readonly text: string;
}

/** The first is harmless unless a spec brings its own words by `?quoted=`; the second takes a side, and so does who wrote it. */
export const posts: readonly Post[] = [
  {
    author: 'Dinas Dukcapil',
    headline: 'Layanan kependudukan kota',
    text:
      new URLSearchParams(location.search).get('quoted') ??
      'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  },
  {
    author: 'Relawan Nomor Urut 2',
    headline: 'Ayo coblos nomor 2, pilih Andra Soni-Dimyati jadi gubernur!',
    text: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
  },
];

/** An icon of LinkedIn's sprite: its id is the same in every language. */
export function Icon({ id }: { id: string }) {
  return (
    <svg id={id} data-test-icon={id} width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
    </svg>
  );
}

export const Search = () => <SearchForm label={texts.search} field={{ role: 'combobox', 'aria-expanded': 'false' }} />;

/** Messages are written in paragraphs of LinkedIn's own, and the browser does the rest. */
export function MessageBox({ composer, name }: { composer: Composer; name: string }) {
  const holder = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    const editor = holder.current;
    if (!editor) return;
    const ends = new AbortController();
    const { signal } = ends;
    const empty = () => {
      const line = document.createElement('p');
      line.append(document.createElement('br'));
      editor.replaceChildren(line);
      composer.changed(name, '');
    };
    const box: PageBox = {
      name,
      act: 'message',
      text: () => linesOf(editor),
      selection() {
        const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {};
        return { anchor: offsetIn(editor, anchorNode, anchorOffset), focus: offsetIn(editor, focusNode, focusOffset) };
      },
      clear: empty,
      editor: () => editor,
    };
    empty();
    editor.addEventListener('input', () => composer.changed(name, box.text()), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (composer.onKeyDown(event)) event.preventDefault();
    };
    editor.addEventListener('keydown', onKey, { signal });
    const unmount = composer.add(box);
    return () => {
      unmount();
      ends.abort();
    };
  }, []);

  return (
    <div
      ref={holder}
      className="msg-form__contenteditable"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline="true"
      aria-label={texts.message}
    />
  );
}

function linesOf(content: ParentNode): string {
  return [...content.children].map((line) => line.textContent ?? '').join('\n');
}

function offsetIn(editor: HTMLElement, node: Node | null | undefined, offset: number): number {
  if (!node || !editor.contains(node)) return 0;
  const range = document.createRange();
  range.setStart(editor, 0);
  range.setEnd(node, offset);
  return linesOf(range.cloneContents()).length;
}
