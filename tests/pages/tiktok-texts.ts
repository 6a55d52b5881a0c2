import { language } from './record.ts';

export const texts = {
  id: {
    comment: 'Tambahkan komentar...',
    post: 'Posting',
    reply: 'Balas',
    addReply: 'Tambahkan balasan...',
    message: 'Kirim pesan...',
    caption: 'Bagikan selengkapnya tentang video Anda di sini...',
    draft: 'Simpan draf',
    schedule: 'Jadwalkan',
    like: 'Suka',
    share: 'Bagikan',
    repost: 'Posting ulang',
    unrepost: 'Hapus posting ulang',
    follow: 'Ikuti',
    following: 'Mengikuti',
    search: 'Cari',
    edit: 'Edit profil',
    name: 'Nama',
    bio: 'Bio',
    save: 'Simpan',
  },
  en: {
    comment: 'Add comment...',
    post: 'Post',
    reply: 'Reply',
    addReply: 'Add a reply...',
    message: 'Send a message...',
    caption: 'Share more about your video here...',
    draft: 'Save draft',
    schedule: 'Schedule',
    like: 'Like',
    share: 'Share',
    repost: 'Repost',
    unrepost: 'Remove repost',
    follow: 'Follow',
    following: 'Following',
    search: 'Search',
    edit: 'Edit profile',
    name: 'Name',
    bio: 'Bio',
    save: 'Save',
  },
}[language];

export interface Account {
  readonly path: string;
  readonly name: string;
  readonly bio: string;
  /** The words of its video, and of its comment. */
  readonly text: string;
}

const quoted = new URLSearchParams(location.search).get('quoted');

/** A harmless account and a campaign's. */
export const accounts: readonly [Account, Account] = [
  {
    path: 'layanan_kota',
    name: 'Layanan Kota',
    bio: 'Kabar layanan kependudukan setiap hari kerja.',
    text: quoted ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  },
  {
    path: 'relawan_dua',
    name: 'Relawan Nomor Urut 2',
    bio: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
    text: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
  },
];
