/**
 * Runs in a page of the extension: whatever it keeps of days is a day further back, as it is after a night. No clock is
 * touched, so that nothing depends on what a browser makes of one that jumps. Answers when it is done.
 */
export const DAY_LATER = `(async () => {
  const given = (request) => new Promise((done, refuse) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => refuse(request.error);
  });
  const back = (value) => {
    if (typeof value === 'string' && /^\\d{4}-\\d\\d-\\d\\d$/u.test(value))
      return new Date(Date.parse(value) - 86400000).toISOString().slice(0, 10);
    if (Array.isArray(value)) return value.map(back);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, back(one)]));
  };
  const db = await given(indexedDB.open('kithcraft'));
  for (const name of ['people', 'interactions']) {
    const store = db.transaction(name, 'readwrite').objectStore(name);
    for (const one of await given(store.getAll())) await given(store.put(back(one)));
  }
  db.close();
  const api = globalThis.browser ?? chrome;
  const { told } = await api.storage.local.get('told');
  await api.storage.local.set({ told: back(told) });
  return true;
})()`;
