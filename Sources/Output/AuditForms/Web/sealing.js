// Sealing with a passphrase by the browser's own WebCrypto, and the browser's own database: for the form, and for the phone that
// carries it.
const rounds = 600000;
/** @type {<Value>(one: IDBRequest<Value>) => Promise<Value>} */
const request = (one) => new Promise((resolve, reject) => {
  one.onsuccess = () => resolve(one.result);
  one.onerror = () => reject(one.error);
});
/** @type {(base64: string) => Uint8Array} */
const bytesOf = (base64) => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = letters.charCodeAt(index);
  return bytes;
};
/** @type {(bytes: Uint8Array) => string} */
const base64Of = (bytes) => {
  let text = "";
  for (let start = 0; start < bytes.length; start += 32768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32768));
  }
  return btoa(text);
};
/** @type {(passphrase: string, salt: Uint8Array, iterations?: number) => Promise<DraftLock>} */
const lockFrom = async (passphrase, salt, iterations = rounds) => {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret,
    { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { key, salt };
};
/** @type {(words: string, key: CryptoKey) => Promise<SealedText>} */
const sealText = async (words, key) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(words)) };
};
/** Throws where it was sealed under another key, or changed since.
 * @type {(sealed: { iv: Uint8Array, bytes: BufferSource }, key: CryptoKey) => Promise<string>} */
const openText = async (sealed, key) => new TextDecoder().decode(
  await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, key, sealed.bytes));
