// Opens a form that the phone carries: its page is unsealed by the key that the list has, and takes the place of this one. Where the
// key is not at hand the list asks for the passphrase and comes back here. It runs beside the script of the form, so that nothing of
// it may stay.
{
  const wanted = new URLSearchParams(location.search);
  const list = () => location.replace("/phone?then=" + encodeURIComponent(location.search));
  /** The key that the worker keeps, or another page of the list; null where nobody has it.
   * @type {(account: string) => Promise<DraftLock | null>} */
  const askLock = (account) => new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    setTimeout(() => resolve(null), 3000);
    const worker = navigator.serviceWorker.controller;
    if (worker) worker.postMessage({ act: "lock?", account }, [channel.port2]);
    else resolve(null);
  });
  const open = async () => {
    if (document.readyState !== "complete") await new Promise((resolve) => window.addEventListener("load", resolve));
    const key = wanted.get("form") ?? "";
    const form = (await allOnPhone(await openPhone(), "forms")).get(key);
    const lock = form ? await askLock(form.account) : null;
    if (!form || !lock) return list();
    const page = await openText(form.sealed, lock.key);
    window.careauditCarried = { account: form.account, lock, form: key };
    const draft = wanted.get("draft");
    if (draft) sessionStorage.setItem("careaudit/shown/" + form.edition, draft);
    document.open();
    document.write(page);
    document.close();
  };
  open().catch(list);
}
