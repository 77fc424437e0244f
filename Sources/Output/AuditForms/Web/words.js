// What the page is made of: an element with its attributes and what stands in it. Text goes in as text, never as markup.
/** @type {<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Record<string, any>, ...children: any[]) => HTMLElementTagNameMap[Tag]} */
const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  // Of this form, which says so, a browser keeps nothing by itself, as it does to open its pages again after a crash.
  if (tag === "textarea" || (tag === "input" && attributes.type !== "password")) {
    element.setAttribute("form", "quiet");
    element.setAttribute("autocomplete", "off");
  }
  element.append(...children.flat(9).filter((child) => child != null && child !== false && child !== ""));
  return element;
};

/** @type {Form} */
let form; // what is asked
/** @type {"en" | "km"} */
let language = "km";
/** @type {ById} */
const byId = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
/** The first element in another that a selector names, where there always is one.
 * @type {(whole: Element, selector: string) => HTMLElement} */
const childOf = (whole, selector) => /** @type {HTMLElement} */ (whole.querySelector(selector));
/** @type {(id: string) => string} */
const embedded = (id) => byId(id)?.textContent?.trim() ?? "";
/** @type {(pair: Pair | undefined) => string} */
const pick = (pair) => (pair ? (language === "km" ? pair[1] ?? pair[0] : pair[0]) : "");
/** @type {(name: PhraseName) => string} */
const say = (name) => pick(form.phrases[name]);
const colon = () => (language === "km" ? "៖ " : ": ");
/** Between the parts of a list: Khmer puts a space. */
const comma = () => (language === "km" ? " " : ", ");
/** @type {(text: string) => boolean} */
const isKhmer = (text) => /[\u1780-\u17FF]/.test(text);
/** Puts words into an element; the same words are left alone, for to put them there again would lay out the page anew.
 * @type {(element: Element, words: string) => void} */
const put = (element, words) => { if (element.textContent !== words) element.textContent = words; };
/** @type {(element: Element, style: string) => void} */
const dress = (element, style) => { if (element.className !== style) element.className = style; };
/** A text that somebody wrote, in whichever language that was.
 * @type {(text: string) => HTMLElement} */
const written = (text) => h("bdi", { lang: isKhmer(text) ? "km" : null }, text);
/** @type {(number: number) => string} */
const twoDigits = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
const now = () => {
  const date = new Date();
  const zone = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + zone * 60000).toISOString().slice(0, 19);
  return local + (zone < 0 ? "-" : "+") + twoDigits(zone / 60) + ":" + twoDigits(zone % 60);
};
/** As a sentence that stands by itself.
 * @type {(words: string) => string} */
const spoken = (words) => words[0].toUpperCase() + words.slice(1) + (language === "km" ? "។" : ".");
// Signs that leave no mark on a page, as the Core knows them.
const invisible = new RegExp("[" + invisibleSigns + "]", "u");
const outer = new RegExp("^[\\s\\x85" + invisibleSigns + "]+|[\\s\\x85" + invisibleSigns + "]+$", "gu");
/** Without the spaces and the signs that nobody sees at either end.
 * @type {(text: string) => string} */
const trimmed = (text) => text.replace(outer, "");
/** The beginning of a text; a last Khmer letter, of which a part may be missing, is left out.
 * @type {(text: string, most: number) => string} */
const beginning = (text, most) => (text.length > most ? text.slice(0, most).replace(/[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]?|[\u17b4-\u17d1\u17dd])*$/, "") : text);
/** In words, the first sign within a text that nobody sees; empty where there is none. Khmer is written with such signs.
 * @type {(text: string) => string} */
const invisibleIn = (text) => {
  const found = isKhmer(text) ? null : invisible.exec(trimmed(text));
  if (!found) return "";
  const rest = [...trimmed(text).slice(found.index)].filter((one) => !invisible.test(one)).slice(0, 20).join("");
  const code = "U+" + Number(found[0].codePointAt(0)).toString(16).toUpperCase().padStart(4, "0");
  return filled("invisibleSign", code, rest);
};
/** A text as it looks: without the signs of no width, and with a plain space for each that looks like one.
 * @type {(text: string) => string} */
const seen = (text) => [...text].map((one) => (!invisible.test(one) ? one : /[^\S\ufeff]|\u2800/.test(one) ? " " : "")).join("");
/** A phrase with words put into its places {1}, {2} …
 * @type {(name: PhraseName, ...words: string[]) => string} */
const filled = (name, ...words) => say(name).replace(/\{(\d)\}/g, (_, number) => words[number - 1]);
/** Khmer digits as Latin ones, without what stands around.
 * @type {(text: string) => string} */
const latin = (text) => trimmed(text).replace(/[\u17E0-\u17E9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
const today = () => now().slice(0, 10);

/** @type {(base64: string, format: "deflate" | "gzip") => Promise<Uint8Array>} */
const inflate = async (base64, format) => {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const written = writer.write(bytesOf(base64)).then(() => writer.close());
  const reader = stream.readable.getReader();
  const parts = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  await written;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) { whole.set(part, place); place += part.length; }
  return whole;
};
/** @type {(id: string) => Promise<any>} */
const unpacked = async (id) => JSON.parse(new TextDecoder().decode(await inflate(embedded(id), "deflate")));
