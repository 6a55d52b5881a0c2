/** What the pages show: a harmless post, for which a spec may bring its own by `?quoted=`, and a partisan one. */
export const POSTS: readonly [clean: string, partisan: string] = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

/** Who wrote them; also accounts and groups of their own. */
export const ACCOUNTS = [
  { name: 'Dinas Dukcapil', bio: 'Kabar layanan kependudukan, setiap hari kerja.' },
  { name: 'Relawan Kota', bio: POSTS[1] },
] as const;
