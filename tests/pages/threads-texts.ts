import { language } from './record.ts';

export const texts = {
  id: {
    ask: 'Apa yang baru?',
    field: 'Bidang teks kosong. Ketik untuk membuat postingan baru.',
    create: 'Buat',
    title: 'Utas baru',
    cancel: 'Batal',
    add: 'Tambahkan ke utas',
    post: 'Posting',
    reply: 'Balas',
    replyTo: 'Balas ke kotakita...',
    like: 'Suka',
    unlike: 'Batal suka',
    repost: 'Posting ulang',
    quote: 'Kutip',
    remove: 'Hapus',
    follow: 'Ikuti',
    following: 'Mengikuti',
    message: 'Pesan',
    send: 'Kirim',
    search: 'Cari',
    login: 'Masuk',
  },
  en: {
    ask: "What's new?",
    field: 'Empty text field. Type to compose a new post.',
    create: 'Create',
    title: 'New thread',
    cancel: 'Cancel',
    add: 'Add to thread',
    post: 'Post',
    reply: 'Reply',
    replyTo: 'Reply to kotakita...',
    like: 'Like',
    unlike: 'Unlike',
    repost: 'Repost',
    quote: 'Quote',
    remove: 'Remove',
    follow: 'Follow',
    following: 'Following',
    message: 'Message',
    send: 'Send',
    search: 'Search',
    login: 'Log in',
  },
}[language];

/** The post that is replied to; a spec may bring its own by `?quoted=`. */
export const posts = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
] as const;
