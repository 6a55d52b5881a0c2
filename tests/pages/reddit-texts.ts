import { language } from './record.ts';

export const texts = {
  id: {
    create: 'Buat postingan',
    title: 'Judul',
    body: 'Teks postingan (opsional)',
    post: 'Posting',
    draft: 'Simpan Draf',
    join: 'Gabung',
    joined: 'Telah bergabung',
    comment: 'Komentar',
    write: 'Ikut dalam percakapan',
    reply: 'Balas',
    upvote: 'Dukung naik',
    share: 'Bagikan',
    copy: 'Salin tautan',
    crosspost: 'Posting silang',
    search: 'Cari di Reddit',
    message: 'Tulis pesan',
    send: 'Kirim pesan',
    save: 'simpan',
  },
  en: {
    create: 'Create post',
    title: 'Title',
    body: 'Body text (optional)',
    post: 'Post',
    draft: 'Save Draft',
    join: 'Join',
    joined: 'Joined',
    comment: 'Comment',
    write: 'Join the conversation',
    reply: 'Reply',
    upvote: 'Upvote',
    share: 'Share',
    copy: 'Copy link',
    crosspost: 'Crosspost',
    search: 'Search Reddit',
    message: 'Write message',
    send: 'Send message',
    save: 'save',
  },
}[language];

/** The post that is answered; a spec may bring its own by `?quoted=`. */
export const posts = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
] as const;
