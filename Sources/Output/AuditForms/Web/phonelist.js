// What the form itself need not look at.
/** Everything in a part of it, by key.
 * @type {<Part extends keyof PhoneParts>(phone: IDBDatabase, part: Part) => Promise<Map<string, PhoneParts[Part]>>} */
const allOnPhone = async (phone, part) => {
  const store = phone.transaction(part).objectStore(part);
  const [keys, values] = await Promise.all([request(store.getAllKeys()), request(store.getAll())]);
  return new Map(keys.map((key, index) => [String(key), values[index]]));
};
