import { language } from './record.ts';

export const texts = {
  id: {
    ask: 'Apa yang Anda pikirkan?',
    warning: 'Peringatan konten (opsional)',
    publish: 'Kirim',
    reply: 'Balas',
    save: 'Simpan perubahan',
    edit: 'Ubah',
    favourite: 'Favoritkan',
    boost: 'Boost',
    quote: 'Kutip',
    boostOrQuote: 'Boost atau kutip',
    follow: 'Ikuti',
    unfollow: 'Berhenti mengikuti',
    search: 'Cari',
    compose: 'Postingan baru',
    name: 'Nama yang ditampilkan',
    bio: 'Bio',
    login: 'Masuk',
  },
  en: {
    ask: "What's on your mind?",
    warning: 'Content warning (optional)',
    publish: 'Post',
    reply: 'Reply',
    save: 'Save changes',
    edit: 'Edit',
    favourite: 'Favorite',
    boost: 'Boost',
    quote: 'Quote',
    boostOrQuote: 'Boost or quote',
    follow: 'Follow',
    unfollow: 'Unfollow',
    search: 'Search',
    compose: 'New post',
    name: 'Display name',
    bio: 'Bio',
    login: 'Log in',
  },
}[language];

/** The post that is replied to; a spec may bring its own by `?quoted=`. */
export const posts = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
] as const;

export const accounts = [
  { name: 'Dinas Kependudukan', note: 'Informasi layanan kependudukan kota.' },
  { name: 'Relawan Paslon 2', note: posts[1] },
] as const;
