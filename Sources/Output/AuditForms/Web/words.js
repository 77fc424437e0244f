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

// What people and their keyboards write is read as an import reads it: what is certain is taken, of the rest it is said what to write.
/** A day that there is, as 2026-11-23; empty where there is none.
 * @type {(year: number, month: number, date: number) => string} */
const dayOf = (year, month, date) => {
  const text = String(year).padStart(4, "0") + "-" + twoDigits(month) + "-" + twoDigits(date);
  const day = new Date(text + "T00:00:00Z");
  return year > 0 && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text ? text : "";
};
/** The day that a text says: `2026-09-17`, also with its hour; `17/09/2026` and `9/17/2026`, where only one reading is a day; `17 Sep
 *  2026`; each in Khmer digits too. Else what it may mean: `{ write }`, the more usual one first.
 * @type {(text: string) => { day: string, write?: undefined } | { day?: undefined, write: string[] }} */
const readDay = (text) => {
  const written = latin(text);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d.*)?$/s.exec(written);
  const [plain] = iso && written.length <= 60 ? [dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))] : [""];
  if (plain) return { day: plain };
  const parts = written.split(/[ /.,-]+/).filter(Boolean);
  const monthOf = (/** @type {string} */ word) => form.months.findIndex(([english, khmer]) => seen(word) === khmer
    || (/^[a-z]{3,}$/i.test(word) && word.slice(0, 3).toLowerCase() === english.slice(0, 3).toLowerCase())) + 1;
  if (written.length > 60 || parts.length < 3) return { write: [] };
  const [one, two, three] = parts.slice(0, 3).map((part) => (/^\d+$/.test(part) ? { number: Number(part), digits: part.length, month: 0 }
    : { number: 0, digits: 0, month: monthOf(part) }));
  const few = (/** @type {{ digits: number }} */ part) => part.digits === 1 || part.digits === 2;
  const found = one.digits === 4 && two.digits > 0 && three.digits > 0 ? [dayOf(one.number, two.number, three.number)]
    : few(one) && few(two) && three.digits === 4 ? [dayOf(three.number, two.number, one.number), dayOf(three.number, one.number, two.number)]
      : few(one) && two.month > 0 && three.digits === 4 ? [dayOf(three.number, two.month, one.number)]
        : one.month > 0 && few(two) && three.digits === 4 ? [dayOf(three.number, one.month, two.number)] : [];
  const days = [...new Set(found.filter(Boolean))];
  const isAlone = parts.length === 3 || parts[3].includes(":");
  return days.length === 1 && isAlone ? { day: days[0] } : { write: days };
};
/** Whether a sign or a word beside a number makes it another: `3½`, `>5`, `3 thousand`, `៣ ពាន់`.
 * @type {(text: string) => boolean} */
const changesNumber = (text) => /[-\u2010\u2011\u2013\u2014\u2212+/*^=<>\u00B1\u00D7\u2264\u2265\u00BC-\u00BE\u2153\u2154]|ពាន់|លាន|រយ|ម៉ឺន|សែន|កន្លះ/u.test(text)
  || /(?<![a-z])(?:k|m|hundreds?|thousands?|millions?|dozens?|half|quarters?|minus|percents?)(?![a-z])/i.test(text);
/** A number in plain digits, from 3.5, +5, 1.0E-4; null for anything else. Of more than fifteen digits that count, the rest is what
 *  computers add by themselves, and is rounded away.
 * @type {(text: string, shift?: number) => string | null} */
const plainNumber = (text, shift = 0) => {
  const parts = /^\+?(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!parts || !(parts[1] + parts[2])) return null;
  const all = parts[1] + parts[2];
  let digits = all.replace(/^0+/, "");
  let place = parts[1].length + Number(parts[3] ?? 0) + shift - (all.length - digits.length);
  if (digits.length > 15) {
    const kept = String(BigInt(digits.slice(0, 15)) + (digits[15] >= "5" ? 1n : 0n));
    place += kept.length - 15;
    digits = kept;
  }
  digits = digits.replace(/0+$/, "");
  if (!digits) return "0";
  if (Math.abs(place) > 30) return null;
  const padded = "0".repeat(Math.max(0, -place)) + digits + "0".repeat(Math.max(0, place - digits.length));
  const point = Math.max(0, place);
  return (padded.slice(0, point) || "0") + (padded.length > point ? "." + padded.slice(point) : "");
};
/** With a point where a comma stands for it, and without what parts thousands: `{ plain }`; else what it may mean, `{ write }`.
 * @type {(text: string) => { plain: string, write?: undefined } | { plain?: undefined, write: string[] }} */
const withPoint = (text) => {
  const plain = plainNumber(text);
  if (plain !== null) return { plain };
  if (!/^\d[\d.,]*$/.test(text)) return { write: suggestions(text) };
  const marks = text.replace(/\d/g, "");
  const groups = text.split(/[.,]/);
  if (!marks) return { write: [] };
  const areThousands = (/** @type {string[]} */ list) => /^[1-9]\d{0,2}$/.test(list[0]) && list.slice(1).every((group) => group.length === 3);
  if (marks.length === 1) {
    if (!groups[1]) return { write: [groups[0]] };
    const decimal = groups.join(".");
    return areThousands(groups) ? { write: [groups.join(""), plainNumber(decimal) ?? decimal] } : { plain: decimal };
  }
  const last = marks[marks.length - 1];
  if ([...marks].every((mark) => mark === last)) return areThousands(groups) ? { plain: groups.join("") } : { write: [] };
  const whole = groups.slice(0, -1);
  if (marks.slice(0, -1).includes(last) || !areThousands(whole) || !groups.at(-1)) return { write: [] };
  return { plain: whole.join("") + "." + groups.at(-1) };
};
/** What to write for a text that holds one number among other signs: `3 meals`, `80%`.
 * @type {(text: string) => string[]} */
const suggestions = (text) => {
  const runs = text.split(/[^\d.,]+/).filter((run) => /\d/.test(run));
  // Thousands apart, with a space of some kind between: 1 850.
  if (runs.length > 1 && /^\d[\d ']+\d$/.test(text) && runs[0].length <= 3 && runs.slice(1).every((run) => run.length === 3)) return [runs.join("")];
  if (runs.length !== 1 || changesNumber(text)) return [];
  const { plain: whole, write = [] } = withPoint(runs[0]);
  const plain = whole ?? (write.length === 1 ? write[0] : undefined);
  if (plain === undefined) return [];
  const part = text.endsWith("%") ? plainNumber(plain, -2) : null;
  return part === null ? [plain] : [plain, part];
};
/** A number from 0 as a record holds it: `{ number }`, from 3.5, 3,5, +5, 1.0E-4, 1,850.5. Else why it is none, and what to write,
 *  `{ fault, write }`, where that can be told: of 1,850 either, of more decimals than a record holds those that it does.
 * @typedef {"notANumber" | "notAWholeNumber" | "numberNegative" | "numberTooLarge" | "numberTooFine"} NumberFault
 * @type {(text: string, isWhole?: boolean) => { number: string, fault?: undefined, write?: undefined }
 *   | { number?: undefined, fault: NumberFault, write: string[] }} */
const readNumber = (text, isWhole = false) => {
  const found = latin(text);
  const kind = isWhole ? "notAWholeNumber" : "notANumber";
  const looks = seen(found);
  if (looks !== found) {
    const { number, write } = readNumber(looks, isWhole);
    return { fault: kind, write: write ?? [number] };
  }
  if (/^[-\u2212]/.test(found)) {
    const { number, fault } = readNumber(found.slice(1));
    if (number === "0") return { number };
    return { fault: fault === "notANumber" ? kind : "numberNegative", write: [] };
  }
  if (found.length > 40) {
    const parts = found.length <= 160 && /^(\d+)(?:\.(\d+))?$/.exec(found);
    const fits = parts && parts[1].replace(/^0+/, "").length <= limits.wholeDigits;
    return { fault: parts ? (fits ? "numberTooFine" : "numberTooLarge") : kind, write: [] };
  }
  const { plain, write } = withPoint(found);
  if (plain === undefined) {
    if (isWhole && found.endsWith("%")) return { fault: kind, write: [] };
    return { fault: kind, write: write.filter((one) => /^\d+(\.\d+)?$/.test(one) && readNumber(one, isWhole).number !== undefined) };
  }
  const [whole, decimals = ""] = [plain.split(".")[0].replace(/^0+(?=\d)/, ""), plain.split(".")[1]?.replace(/0+$/, "")];
  if (whole.length > limits.wholeDigits) return { fault: "numberTooLarge", write: [] };
  if (isWhole && decimals) return { fault: kind, write: [] };
  if (decimals.length <= limits.decimals) return { number: whole + (decimals && "." + decimals) };
  const up = decimals[limits.decimals] >= "5" ? 1n : 0n;
  const rounded = String(BigInt(whole + decimals.slice(0, limits.decimals)) + up).padStart(limits.decimals + 1, "0");
  const { number } = readNumber(rounded.slice(0, -limits.decimals) + "." + rounded.slice(-limits.decimals));
  return { fault: "numberTooFine", write: number === undefined ? [] : [number] };
};
/** @type {(text: string) => string | null} */
const numberIn = (text) => readNumber(text).number ?? null;
/** @type {(text: string) => boolean} */
const isNumber = (text) => numberIn(text) !== null;
/** @type {(text: string) => boolean} */
const isWhole = (text) => readNumber(text, true).number !== undefined;
const examples = /** @type {const} */ ({ notADate: "notADateExample", notANumber: "notANumberExample", notAWholeNumber: "notAWholeNumberExample",
  numberTooFine: "notANumberExample" });
/** Within what a number must lie. */
const bounds = /** @type {const} */ ({ numberNegative: "fromZero", numberTooLarge: "nineDigits" });
/** Why a text is not read, in the words of an import, and what to write instead.
 * @type {(text: string, name: keyof typeof examples | keyof typeof bounds, write: string[]) => string} */
const trouble = (text, name, write) => {
  const sign = invisibleIn(text);
  const said = filled(name, seen(trimmed(text)).slice(0, 100));
  const hint = name === "numberNegative" || name === "numberTooLarge" ? say(bounds[name])
    : write.length ? filled("write", write.join(" " + say("or") + " ")) : filled("writeLike", say(examples[name]));
  return spoken((sign && sign + colon()) + said + colon() + hint);
};
/** @type {(text: string, isWhole: boolean) => string} */
const numberTrouble = (text, isWhole) => {
  const { fault, write } = readNumber(text, isWhole);
  return trimmed(text) === "" || !fault ? "" : trouble(text, fault, write);
};
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
