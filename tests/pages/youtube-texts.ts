import { language } from './record.ts';

export const texts = {
  id: {
    add: 'Tambahkan komentar…',
    comment: 'Komentar',
    addReply: 'Tambahkan balasan…',
    reply: 'Balas',
    cancel: 'Batal',
    share: 'Bagikan',
    like: 'Suka video ini',
    dislike: 'Tidak suka video ini',
    subscribe: 'Subscribe',
    subscribed: 'Disubscribe',
    search: 'Telusuri',
    chat: 'Ngobrol...',
    send: 'Kirim',
    newPost: 'Bagikan kabar terbaru',
    post: 'Posting',
    title: 'Tambahkan judul yang mendeskripsikan video Anda',
    description: 'Beri tahu penonton tentang video Anda',
    save: 'Simpan',
    upload: 'Upload video',
    next: 'Berikutnya',
    publish: 'Publikasikan',
    channelName: 'Nama',
    channelAbout: 'Beri tahu penonton tentang channel Anda',
  },
  en: {
    add: 'Add a comment...',
    comment: 'Comment',
    addReply: 'Add a reply...',
    reply: 'Reply',
    cancel: 'Cancel',
    share: 'Share',
    like: 'like this video',
    dislike: 'Dislike this video',
    subscribe: 'Subscribe',
    subscribed: 'Subscribed',
    search: 'Search',
    chat: 'Chat...',
    send: 'Send',
    newPost: "What's on your mind?",
    post: 'Post',
    title: 'Add a title that describes your video',
    description: 'Tell viewers about your video',
    save: 'Save',
    upload: 'Upload videos',
    next: 'Next',
    publish: 'Publish',
    channelName: 'Name',
    channelAbout: 'Tell viewers about your channel',
  },
}[language];

export interface Channel {
  readonly path: string;
  readonly name: string;
  readonly about: string;
  /** Its video, its post, its comment. */
  readonly text: string;
}

const quoted = new URLSearchParams(location.search).get('quoted');

/** A harmless channel and a campaign's. */
export const channels: readonly [Channel, Channel] = [
  {
    path: 'layanan',
    name: 'Layanan Kota',
    about: 'Kabar layanan kependudukan setiap hari kerja.',
    text: quoted ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  },
  {
    path: 'relawan',
    name: 'Relawan Nomor Urut 2',
    about: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
    text: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
  },
];
