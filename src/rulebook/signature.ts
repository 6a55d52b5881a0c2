/** Who wrote a pack: Ed25519 over its canonical JSON (RFC 8785). Runs in Node and in both browsers as it stands. */
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';

const ALGORITHM = 'Ed25519';
/** Said before every pack that is signed, so that a signature for something else never fits one. */
const PURPOSE = 'jeda-pack-1\n';

const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(200));

export const signatureSchema = z.strictObject({ key: base64url, value: base64url });
/** `key`: the public key, 32 bytes; `value`: the signature, 64 bytes; both in base64url. */
export type Signature = z.infer<typeof signatureSchema>;

export const keysSchema = z.strictObject({ public: base64url, private: base64url });
/** The keys of an issuer, in base64url: public as 32 bytes, private as PKCS #8. The private one never leaves whoever signs. */
export type Keys = z.infer<typeof keysSchema>;

export async function createKeys(): Promise<Keys> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError(`${ALGORITHM} makes pairs`);
  const [open, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { public: encoded(open), private: encoded(secret) };
}

/** @throws DOMException when the private key is none. */
export async function sign(pack: unknown, keys: Keys): Promise<Signature> {
  const key = await crypto.subtle.importKey('pkcs8', decoded(keys.private), ALGORITHM, false, ['sign']);
  return { key: keys.public, value: encoded(await crypto.subtle.sign(ALGORITHM, key, bytesOf(pack))) };
}

/** Whether whoever holds the private half of `key` signed exactly this pack. Never throws: what is no key fits nothing. */
export async function isSigned(pack: unknown, { key, value }: Signature): Promise<boolean> {
  try {
    const open = await crypto.subtle.importKey('raw', decoded(key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, open, decoded(value), bytesOf(pack));
  } catch {
    return false;
  }
}

/** The same for the same words, whatever their order and white space: the SHA-256 of the canonical JSON, in hex. */
export async function digestOf(pack: unknown): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(pack))));
}

/** What two people compare, read out over the telephone: half of the key's SHA-256, in eight groups of four. */
export async function fingerprintOf({ key }: Pick<Signature, 'key'>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', decoded(key))).slice(0, 16);
  return hexOf(digest).match(/.{4}/g)?.join(' ') ?? '';
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function bytesOf(pack: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(PURPOSE + canonicalize(pack));
}

const encoded = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const decoded = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** What an issuer hands out: the pack, signed where there are keys, as the text of a file. @throws DOMException as `sign` does. */
export async function packFile(pack: unknown, keys?: Keys): Promise<string> {
  const content = keys ? { pack, signature: await sign(pack, keys) } : pack;
  return `${JSON.stringify(content, null, 2)}\n`;
}
