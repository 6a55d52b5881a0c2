/** What both of Telegram's sites show. */
import { language } from './record.ts';

export const texts = {
  id: {
    message: 'Pesan',
    caption: 'Tambah keterangan',
    send: 'Kirim',
    join: 'GABUNG SALURAN',
    search: 'Cari',
    emoji: 'Cari emoji',
    forward: 'Teruskan pesan',
    bio: 'Bio',
    name: 'Nama Depan',
    edit: 'Edit profil',
    save: 'Simpan Perubahan',
  },
  en: {
    message: 'Message',
    caption: 'Add a caption',
    send: 'Send',
    join: 'JOIN CHANNEL',
    search: 'Search',
    emoji: 'Search emoji',
    forward: 'Forward message',
    bio: 'Bio',
    name: 'First Name',
    edit: 'Edit profile',
    save: 'Save Changes',
  },
}[language];

const query = new URLSearchParams(location.search);

/** Of the page alone: by `?keys=ctrl` the person has set that Ctrl+Enter sends and Enter breaks the line. */
export const sendsByCtrl = query.get('keys') === 'ctrl';

export const messages = [
  query.get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

export interface Chat {
  readonly id: number;
  readonly name: string;
  readonly kind: 'group' | 'channel' | 'saved';
}

export const chats: readonly Chat[] = [
  { id: 1, name: 'Warga RT 05', kind: 'group' },
  { id: -1, name: 'Layanan warga', kind: 'channel' },
  { id: -2, name: 'Mari menangkan pasangan nomor urut 2!', kind: 'channel' },
  { id: 9, name: 'Pesan Tersimpan', kind: 'saved' },
];
