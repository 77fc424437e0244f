internal import AuditModel

/// The form's script: elements, words and numbers.
let wordsScript = ###"""
  "use strict";
  // What the page is made of: an element with its attributes and what stands in it. Text goes in as text, never as markup.
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

  let form; // what is asked
  let language = "km";
  const byId = (id) => document.getElementById(id);
  const embedded = (id) => byId(id).textContent.trim();
  const pick = (pair) => (pair ? (language === "km" ? pair[1] ?? pair[0] : pair[0]) : "");
  const say = (name) => pick(form.phrases[name]);
  const colon = () => (language === "km" ? "៖ " : ": ");
  const isKhmer = (text) => /[\u1780-\u17FF]/.test(text);
  /** Puts words into an element; the same words are left alone, for to put them there again would lay out the page anew. */
  const put = (element, words) => { if (element.textContent !== words) element.textContent = words; };
  const dress = (element, style) => { if (element.className !== style) element.className = style; };
  /** A text that somebody wrote, in whichever language that was. */
  const written = (text) => h("bdi", { lang: isKhmer(text) ? "km" : null }, text);
  const now = () => {
    const date = new Date();
    const zone = -date.getTimezoneOffset();
    const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
    const local = new Date(date.getTime() + zone * 60000).toISOString().slice(0, 19);
    return local + (zone < 0 ? "-" : "+") + two(zone / 60) + ":" + two(zone % 60);
  };
  // Signs that leave no mark on a page, as the Core knows them.
  const invisible = /[\###(invisibleSignClass)]/u;
  const outer = /^[\s\x85\###(invisibleSignClass)]+|[\s\x85\###(invisibleSignClass)]+$/gu;
  /** Without the spaces and the signs that nobody sees at either end. */
  const trimmed = (text) => text.replace(outer, "");
  /** In words, the first sign within a text that nobody sees; empty where there is none. */
  const invisibleIn = (text) => {
    const found = invisible.exec(trimmed(text));
    if (!found) return "";
    const rest = [...trimmed(text).slice(found.index)].filter((one) => !invisible.test(one)).slice(0, 12).join("");
    const code = "U+" + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return filled("invisibleSign", code, rest);
  };
  /** A phrase with words put into its places {1}, {2} … */
  const filled = (name, ...words) => say(name).replace(/\{(\d)\}/g, (place, number) => words[number - 1]);
  /** Khmer digits as Latin ones, without what stands around. */
  const latin = (text) => trimmed(text).replace(/[\u17E0-\u17E9]/g, (digit) => digit.charCodeAt(0) - 0x17e0);
  /** Whether a text is a day that there is, as 2026-11-23. */
  const isDay = (text) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < "0001") return false;
    const day = new Date(text + "T00:00:00Z");
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  };
  const today = () => now().slice(0, 10);
  /** A number from 0 in plain digits, from what an import reads as one: 3.5, 3,5, +5, 1.0E-4, 1,850.5. Null for anything else, 1,850
   *  too, which may be either, and for what has more than six decimals. */
  const numberIn = (text) => {
    const found = latin(text);
    if (found.length > 40) return null;
    const parts = /^\+?(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(withPoint(found));
    if (!parts || !(parts[1] + parts[2])) return null;
    const digits = parts[1] + parts[2];
    const place = parts[1].length + Number(parts[3] ?? 0);
    if (Math.abs(place) > 60) return /^0*$/.test(digits) ? "0" : null;
    const padded = "0".repeat(Math.max(0, -place)) + digits + "0".repeat(Math.max(0, place - digits.length));
    const point = Math.max(0, place);
    const whole = padded.slice(0, point).replace(/^0+/, "") || "0";
    const decimals = padded.slice(point).replace(/0+$/, "");
    return whole.length > 9 || decimals.length > 6 ? null : whole + (decimals && "." + decimals);
  };
  /** With a point where a comma stands for it, and without what parts thousands; as it was where that is not certain. */
  const withPoint = (text) => {
    if (/^\d+,\d+$/.test(text)) return /^[1-9]\d{0,2},\d{3}$/.test(text) ? text : text.replace(",", ".");
    if (/^[1-9]\d{0,2}((,\d{3}){2,}|(,\d{3})+\.\d+)$/.test(text)) return text.replaceAll(",", "");
    if (/^[1-9]\d{0,2}((\.\d{3}){2,}|(\.\d{3})+,\d+)$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
    return text;
  };
  const isNumber = (text) => numberIn(text) !== null;
  const isWhole = (text) => /^\d+$/.test(numberIn(text) ?? "");
  const bytesOf = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let index = 0; index < bytes.length; index++) bytes[index] = letters.charCodeAt(index);
    return bytes;
  };
  const base64Of = (bytes) => {
    let text = "";
    for (let start = 0; start < bytes.length; start += 32768) {
      text += String.fromCharCode(...bytes.subarray(start, start + 32768));
    }
    return btoa(text);
  };
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
  const unpacked = async (id) => JSON.parse(new TextDecoder().decode(await inflate(embedded(id), "deflate")));
  """###

/// The signs that leave no mark, as the ranges of a class of characters of JavaScript.
private let invisibleSignClass: String = {
  func written(_ value: UInt32) -> String { "\\u{" + String(value, radix: 16) + "}" }
  var ranges = ""
  var first: UInt32?
  for value in UInt32(0)...0x11_0000 {
    let isOne = Unicode.Scalar(value).map { InvisibleSigns.contains($0) } ?? false
    if isOne, first == nil { first = value }
    if !isOne, let start = first {
      ranges += start == value - 1 ? written(start) : written(start) + "-" + written(value - 1)
      first = nil
    }
  }
  return ranges
}()
