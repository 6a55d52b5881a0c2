import { describe, expect, it } from 'vitest';
import { regionCode } from './region-codes.ts';
import { regionName, regionNamed, regionsLike } from './region-names.ts';

const named = (written: string, most = 3) =>
  regionsLike(written)
    .slice(0, most)
    .map(({ name }) => name);

describe('looking for a region', () => {
  it.each([
    ['bandung', ['Kota Bandung', 'Kabupaten Bandung', 'Kabupaten Bandung Barat']],
    ['kab. band bar', ['Kabupaten Bandung Barat', 'Kabupaten Bandung']],
    ['kota tang sel', ['Kota Tangerang Selatan']],
    ['tangsel', ['Kota Tangerang Selatan']],
    ['JABAR', ['Provinsi Jawa Barat', 'Kabupaten Bogor', 'Kabupaten Sukabumi']],
    ['jogja', ['Provinsi Daerah Istimewa Yogyakarta', 'Kota Yogyakarta', 'Kabupaten Kulon Progo']],
    ['36.74', ['Kota Tangerang Selatan']],
    ['3674', ['Kota Tangerang Selatan']],
    ['367', ['Kota Tangerang', 'Kota Cilegon', 'Kota Serang']],
    ['jakarta pus', ['Kota Administrasi Jakarta Pusat']],
    ['atlantis', []],
    ['  .', []],
  ])('%s finds %j', (written, names) => {
    expect(named(written)).toEqual(names);
  });

  it('finds Bandung from its first letters, the city first', () => {
    const found = named('band', 6);
    expect(found.slice(0, 2)).toEqual(['Kota Bandung', 'Kabupaten Bandung']);
    expect(found).toContain('Kabupaten Bandung Barat');
  });

  it('finds every region by its whole name', () => {
    const lost = regionsLike('provinsi').concat(regionsLike('kota'), regionsLike('kabupaten'));
    expect(new Set(lost.map(({ code }) => code)).size).toBe(552);
    for (const { code, name } of lost) expect(regionNamed(name)).toEqual({ code });
  });
});

describe('a region in a table', () => {
  it.each([
    ['KAB. BANDUNG', '', '32.04'],
    ['Kota Bandung', 'Jawa Barat', '32.73'],
    ['BANDUNG BARAT', 'JAWA BARAT', '32.17'],
    ['KAB. KEP. SERIBU', 'DKI JAKARTA', '31.01'],
    ['KOTA ADM. JAKARTA PUSAT', 'DKI JAKARTA', '31.71'],
    ['KOTA BAU-BAU', '', '74.72'],
    ['', 'D.I. Yogyakarta', '34'],
    ['', 'PROVINSI PAPUA', '91'],
    ['3674', 'Banten', '36.74'],
  ])('%s in %s is %s', (written, province, code) => {
    expect(regionNamed(written, province)).toEqual({ code });
  });

  it('is told as unknown or as several, never guessed', () => {
    expect(regionNamed('Sukamaju')).toEqual({ fault: 'unknown' });
    expect(regionNamed('Kota Bandung', 'Banten')).toEqual({ fault: 'unknown' });
    expect(regionNamed('Kota Bandung', 'Pasundan')).toEqual({ fault: 'unknown' });
    expect(regionNamed('99.99')).toEqual({ fault: 'unknown' });
    expect(regionNamed('')).toEqual({ fault: 'unknown' });
    expect(regionNamed('Bandung')).toMatchObject({
      fault: 'ambiguous',
      among: [{ name: 'Kabupaten Bandung' }, { name: 'Kota Bandung' }],
    });
  });
});

it('reads a code as people write it, and none that no region has', () => {
  expect(['36.74', '3674', '36,74', ' 36 ', '99.99', '00', '36.7', '36.99', '', '367404'].map(regionCode)).toEqual([
    '36.74',
    '36.74',
    '36.74',
    '36',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(regionName('36.74')).toBe('Kota Tangerang Selatan');
  expect(regionName('toString')).toBeUndefined();
});
