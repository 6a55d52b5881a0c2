import { language } from './record.ts';

/** The labels of X's interface. */
export const texts = {
  id: {
    post: 'Posting',
    all: 'Posting semua',
    reply: 'Balas',
    ask: 'Apa yang sedang hangat dibicarakan?',
    replyAsk: 'Posting balasan Anda',
    add: 'Tambahkan posting',
    search: 'Cari',
    message: 'Mulai pesan baru',
    send: 'Kirim',
    like: 'Suka',
    repost: 'Posting ulang',
    quote: 'Kutipan',
    follow: 'Ikuti',
    close: 'Tutup',
  },
  en: {
    post: 'Post',
    all: 'Post all',
    reply: 'Reply',
    ask: 'What’s happening?',
    replyAsk: 'Post your reply',
    add: 'Add post',
    search: 'Search',
    message: 'Start a new message',
    send: 'Send',
    like: 'Like',
    repost: 'Repost',
    quote: 'Quote',
    follow: 'Follow',
    close: 'Close',
  },
}[language];
