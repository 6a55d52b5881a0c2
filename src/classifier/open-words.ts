/** Words that no sentence ends in: a line that breaks after one of them goes on in the next, whatever it begins with. */
const OPEN: ReadonlySet<string> = new Set(
  (
    'yang yg dan atau serta dengan dgn di ke dari untuk utk buat pada oleh tentang karena krn kalau kalo supaya agar ' +
    'bahwa sebagai seperti para si sang se nomor no tanggal tgl jam pukul rp pak bu bapak ibu bang mas mbak kang teh ' +
    'gus ustadz haji nan nu sing ka ti ing neng jeung lan karo'
  ).split(' '),
);

/** Whether a sentence goes on after this word, in small letters. */
export const isOpen = (word: string): boolean => OPEN.has(word);
