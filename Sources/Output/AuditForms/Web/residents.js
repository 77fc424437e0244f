// What those who live in a place answer, on a screen that goes from hand to hand. It is counted in this window alone: nothing is written
// to the device, no sheet is kept once it is in the box, and no count is shown while somebody can still answer.
{
  /** @typedef {[english: string, khmer: string]} Text */
  /** @typedef {{ id: string, name: Text, person: Text, child: boolean }} Group */
  /** @typedef {{ id: string, picture: string | null, text: Text, child: Text, groups: string[] }} Question */
  /** @typedef {{ program: string, facility: string | null, made: string, kind: string, revision: number, fewest: number,
   *   languages: string, title: Text, consent: Text, consentChild: Text, danger: Text, limits: Text[], faces: [string, Text][],
   *   groups: Group[], questions: Question[], kinds: [string, Text][], phrases: Record<string, Text> }} Page */
  /** How many answered, and by question how often each face was given.
   * @typedef {{ answered: number, faces: Map<string, number[]> }} Count */
  /** @typedef {{ group: string, count: Count }} Part */

  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const page = /** @type {Page} */ (JSON.parse(element("asked").textContent ?? ""));
  const others = "others";
  let language = page.languages === "en" ? 0 : 1;

  /** By group.
   * @type {Map<string, Count>} */
  let box = new Map();
  let sheets = 0;
  let isOpened = false;
  let isTaken = false;
  /** The sheet that is being filled in, until it is in the box.
   * @type {{ group: string, answers: Map<string, number> }} */
  let sheet = { group: others, answers: new Map() };
  let isTypedIn = false;
  const visit = { facility: page.facility ?? "", date: page.made, kind: page.kind, asked: 0 };

  /** @type {(text: Text) => string} */
  const say = (text) => text[language];
  /** @type {(name: string) => string} */
  const phrase = (name) => say(page.phrases[name]);

  /** @type {(tag: string, attributes?: Record<string, string>, ...content: (Node | string)[]) => HTMLElement} */
  const make = (tag, attributes = {}, ...content) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...content);
    return made;
  };
  /** @type {(label: string, press: () => void, style?: string) => HTMLElement} */
  const button = (label, press, style = "") => {
    const made = make("button", { type: "button", class: style }, label);
    made.addEventListener("click", press);
    return made;
  };
  const svg = /** @type {Element} */ (document.querySelector(".pictures")).namespaceURI;
  /** @type {(id: string, style: string) => Element} */
  const drawing = (id, style) => {
    const made = document.createElementNS(svg, "svg");
    made.setAttribute("class", style);
    made.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(svg, "use");
    use.setAttribute("href", "#" + id);
    made.append(use);
    return made;
  };
  const heading = (/** @type {string} */ words) => make("h1", { tabindex: "-1" }, words);
  const line = (/** @type {string} */ words, style = "") => make("p", { class: style }, words);

  /** @type {() => (Node | string)[]} */
  let view = () => [];
  const draw = () => {
    document.documentElement.lang = language === 0 ? "en" : "km";
    document.title = "careaudit · " + say(page.title);
    for (const one of document.querySelectorAll("[data-language]")) {
      one.setAttribute("aria-pressed", String(one.getAttribute("data-language") === String(language)));
    }
    element("view").replaceChildren(...view());
  };
  /** Shows something else; nothing of what was shown before is left.
   * @type {(next: () => (Node | string)[]) => void} */
  const show = (next) => {
    view = next;
    draw();
    scrollTo(0, 0);
    element("view").querySelector("h1")?.focus();
  };

  // MARK: What is asked of whom

  const groupNamed = (/** @type {string} */ id) => page.groups.find((one) => one.id === id);
  /** Who does not say their group is spoken to as an adult where adults live. */
  const speaksToChild = () => groupNamed(sheet.group)?.child ?? page.groups.every((one) => one.child);
  /** Who does not say it is asked what all are asked. */
  const questions = () => page.questions.filter((one) => (sheet.group === others
    ? page.groups.every((group) => one.groups.includes(group.id)) : one.groups.includes(sheet.group)));
  const wording = (/** @type {Question} */ question) => say(speaksToChild() ? question.child : question.text);

  // MARK: For whoever hands it out

  /** @type {(label: string, input: HTMLElement) => HTMLElement} */
  const field = (label, input) => make("label", { class: "field" }, label, input);
  /** @type {(type: string, value: string, keep: (value: string) => void) => HTMLInputElement} */
  const input = (type, value, keep) => {
    const made = /** @type {HTMLInputElement} */ (make("input", { type, value, autocomplete: "off" }));
    if (type === "text") made.setAttribute("spellcheck", "false");
    made.addEventListener("input", () => keep(made.value.trim()));
    return made;
  };

  const setUp = () => {
    const kinds = /** @type {HTMLSelectElement} */ (make("select", {}, ...page.kinds.map(([word, title]) =>
      make("option", word === visit.kind ? { value: word, selected: "" } : { value: word }, say(title)))));
    kinds.addEventListener("change", () => { visit.kind = kinds.value; });
    const wrong = line("", "wrong");
    const begin = (/** @type {boolean} */ typedIn) => () => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(visit.date) || !visit.facility) {
        wrong.textContent = phrase("sayVisit");
        return;
      }
      isTypedIn = typedIn;
      next();
    };
    return [
      heading(say(page.title)), line(phrase("forHandingOut"), "faint"),
      make("details", { open: "" }, make("summary", {}, phrase("cannot")),
        make("ul", {}, ...page.limits.map((limit) => make("li", {}, say(limit))))),
      make("ul", { class: "notice" }, ...["nothingKept", "onceAtTheEnd", "oneDevice"].map((name) => make("li", {}, phrase(name)))),
      ...(page.facility ? [] : [field(phrase("facility"), input("text", visit.facility, (value) => { visit.facility = value; }))]),
      field(phrase("date"), input("date", visit.date, (value) => { visit.date = value; })), field(phrase("kind"), kinds), wrong,
      button(phrase("fromHandToHand"), begin(false), "main wide"), button(phrase("typeIn"), begin(true), "wide"),
    ];
  };

  // MARK: For one who answers

  /** Begins a new sheet; of the last one nothing is left but the counts. */
  const next = () => {
    sheet = { group: page.groups.length === 1 ? page.groups[0].id : others, answers: new Map() };
    if (isTypedIn) show(wholeSheet);
    else show(page.groups.length === 1 ? consent : whoAnswers);
  };

  const whoAnswers = () => [
    heading(phrase("iAm")),
    ...page.groups.map((group) => button(say(group.person), () => {
      sheet.group = group.id;
      show(consent);
    }, "wide choice")),
    button(phrase("notSaid"), () => {
      sheet.group = others;
      show(consent);
    }, "wide"),
  ];

  const consent = () => [
    heading(say(page.title)), line(say(speaksToChild() ? page.consentChild : page.consent), "large"),
    button(phrase("start"), () => show(() => question(0)), "main wide"), button(phrase("ratherNot"), throwAway, "wide"),
  ];

  /** @type {(question: Question, chosen: (face: number) => void) => HTMLElement} */
  const faces = (question, chosen) => make("div", { class: "faces", role: "group", "aria-label": wording(question) },
    ...page.faces.map(([word, label], face) => {
      const made = button("", () => chosen(face), "face-button");
      made.setAttribute("aria-pressed", String(sheet.answers.get(question.id) === face));
      made.append(drawing("face-" + word, "face"), make("span", {}, say(label)));
      return made;
    }));

  /** @type {(index: number) => (Node | string)[]} */
  const question = (index) => {
    const all = questions();
    const one = all[index];
    const go = (/** @type {number} */ to) => show(to < 0 ? consent : to < all.length ? () => question(to) : ready);
    return [
      make("progress", { max: String(all.length), value: String(index + 1), "aria-label": index + 1 + " / " + all.length }),
      ...(one.picture ? [drawing("picture-" + one.picture, "picture")] : []), heading(wording(one)),
      faces(one, (face) => {
        sheet.answers.set(one.id, face);
        go(index + 1);
      }),
      make("div", { class: "steps" },
        button(phrase("back"), () => go(index - 1)),
        button(phrase("leaveOut"), () => {
          sheet.answers.delete(one.id);
          go(index + 1);
        }),
        button(phrase("stop"), throwAway)),
    ];
  };

  const ready = () => [
    drawing("box", "picture"), heading(phrase("ready")), line(phrase("readyHint"), "large"),
    button(phrase("intoBox"), intoBox, "main wide"),
    button(phrase("back"), () => show(() => question(questions().length - 1)), "wide"), button(phrase("throwAway"), throwAway, "wide"),
  ];

  const intoBox = () => {
    if (sheet.answers.size > 0 && !isOpened) {
      const count = box.get(sheet.group) ?? { answered: 0, faces: new Map() };
      count.answered += 1;
      for (const [id, face] of sheet.answers) {
        const given = count.faces.get(id) ?? page.faces.map(() => 0);
        given[face] += 1;
        count.faces.set(id, given);
      }
      box.set(sheet.group, count);
      sheets += 1;
    }
    done();
  };
  const throwAway = () => done();
  const done = () => {
    sheet = { group: others, answers: new Map() };
    if (isTypedIn) next();
    else show(thanks);
  };

  /** The same whether a sheet went into the box or not. */
  const thanks = () => [
    drawing("picture-heart", "picture"), heading(phrase("thanks")), line(say(page.danger), "danger"), line(phrase("handOn"), "large"),
    button(phrase("nextPerson"), next, "main wide"), button(phrase("nobodyElse"), () => show(closing), "quiet"),
  ];

  // MARK: Sheets from the box

  const wholeSheet = () => {
    const choice = page.groups.length === 1 ? [] : [make("div", { class: "groups", role: "group", "aria-label": phrase("iAm") },
      ...[...page.groups.map((group) => /** @type {[string, string]} */ ([group.id, say(group.name)])), [others, phrase("notTicked")]]
        .map(([id, label]) => {
          const made = button(label, () => {
            sheet.group = id;
            draw();
          });
          made.setAttribute("aria-pressed", String(sheet.group === id));
          return made;
        }))];
    return [
      heading(phrase("oneSheet")), line(phrase("oneSheetHint"), "faint"), ...choice,
      ...questions().map((one) => make("div", { class: "row" }, make("span", {}, wording(one)), faces(one, (face) => {
        if (sheet.answers.get(one.id) === face) sheet.answers.delete(one.id);
        else sheet.answers.set(one.id, face);
        draw();
      }))),
      button(phrase("intoBox"), () => {
        const asked = new Set(questions().map((one) => one.id));
        for (const id of sheet.answers.keys()) if (!asked.has(id)) sheet.answers.delete(id);
        intoBox();
      }, "main wide"),
      button(phrase("throwAway"), throwAway, "wide"), button(phrase("nobodyElse"), () => show(closing), "quiet"),
    ];
  };

  // MARK: The count, once

  const closing = () => {
    const wrong = line("", "wrong");
    let asked = "";
    return [
      heading(phrase("closing")), line(phrase("closingHint"), "large"),
      field(phrase("asked"), input("text", "", (value) => { asked = value; })), wrong,
      button(phrase("open"), () => {
        const number = Number(latin(asked));
        if (!/^\d{1,9}$/.test(latin(asked)) || number < sheets) {
          wrong.textContent = phrase("askedWrong");
          return;
        }
        visit.asked = number;
        isOpened = true;
        show(result);
      }, "main wide"),
      button(phrase("back"), next, "wide"),
    ];
  };
  /** Khmer digits as Latin ones.
   * @type {(text: string) => string} */
  const latin = (text) => text.replace(/[\u17E0-\u17E9]/g, (digit) => String(digit.charCodeAt(0) - 0x17E0));

  /** @type {(one: Count, other: Count) => Count} */
  const together = (one, other) => {
    const all = new Map(one.faces);
    for (const [id, given] of other.faces) {
      const known = all.get(id);
      all.set(id, known ? known.map((number, face) => number + given[face]) : given);
    }
    return { answered: one.answered + other.answered, faces: all };
  };
  /** Those of whom counts may be told: groups of enough, each by itself, and all others together; none where all are too few.
   * @type {() => Part[]} */
  const partsOf = () => {
    const large = [...box].filter(([id, count]) => id !== others && count.answered >= page.fewest)
      .map(([group, count]) => ({ group, count }));
    large.sort((one, other) => other.count.answered - one.count.answered);
    /** @type {Count} */
    let rest = { answered: 0, faces: new Map() };
    for (const [id, count] of box) if (id === others || count.answered < page.fewest) rest = together(rest, count);
    while (rest.answered > 0 && rest.answered < page.fewest) {
      const smallest = large.pop();
      if (!smallest) return [];
      rest = together(rest, smallest.count);
    }
    const parts = rest.answered > 0 ? [...large, { group: others, count: rest }] : large;
    const order = [...page.groups.map((group) => group.id), others];
    return parts.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
  };
  /** The questions of a part that enough have answered.
   * @type {(part: Part) => [Question, number[]][]} */
  const told = (part) => page.questions.flatMap((one) => {
    const given = part.count.faces.get(one.id);
    return given && given.reduce((sum, number) => sum + number, 0) >= page.fewest
      ? [/** @type {[Question, number[]]} */ ([one, given])] : [];
  });
  const nameOf = (/** @type {string} */ id) => { const group = groupNamed(id); return group ? say(group.name) : phrase("others"); };

  /** @type {Part[] | null} */
  let parts = null;
  const result = () => {
    parts ??= partsOf();
    // What is not told of is not there any longer.
    box = new Map();
    if (parts.length === 0) return [heading(phrase("tooFew")), line(phrase("tooFewHint"), "large")];
    return [
      heading(phrase("result")), line(phrase("resultHint")),
      ...parts.flatMap((part) => [
        make("h2", {}, nameOf(part.group) + " (" + part.count.answered + ")"),
        make("table", {}, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, phrase("question")),
          ...page.faces.map(([word, label]) => make("th", { scope: "col", class: "count" }, drawing("face-" + word, "face"), say(label))))),
        make("tbody", {}, ...told(part).map(([one, given]) => make("tr", {}, make("th", { scope: "row" },
          say(groupNamed(part.group)?.child ? one.child : one.text)),
          ...given.map((number) => make("td", { class: "count" }, String(number))))))),
      ]),
      button(phrase("export"), save, "main wide"), button(phrase("copy"), copy, "wide"),
      make("p", { id: "copied", role: "status" }), make("textarea", { id: "copy", readonly: "", rows: "6", "aria-label": phrase("copy") }, copyText()),
    ];
  };

  /** What careaudit import takes: counts alone. */
  const copyText = () => {
    /** @type {Record<string, unknown>} */
    const questionnaire = { revision: page.revision, asked: visit.asked };
    for (const part of parts ?? []) {
      questionnaire[part.group] = {
        answered: part.count.answered,
        answers: Object.fromEntries(told(part).map(([one, given]) =>
          [one.id, Object.fromEntries(page.faces.map(([word], face) => [word, given[face]]))])),
      };
    }
    return JSON.stringify({
      careaudit: "visit", format: 1, program: page.program, facility: visit.facility, exported: visit.date,
      visit: { date: visit.date, kind: visit.kind }, questionnaire, answers: {},
    }, null, 1);
  };
  const save = () => {
    const link = /** @type {HTMLAnchorElement} */ (make("a", {
      href: URL.createObjectURL(new Blob([copyText()], { type: "application/json" })),
      download: "residents-" + visit.facility.replace(/[^\w-]/g, "_") + "-" + visit.date + ".json",
    }));
    link.click();
    isTaken = true;
    element("copied").textContent = phrase("saved");
  };
  const copy = async () => {
    const text = /** @type {HTMLTextAreaElement} */ (element("copy"));
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }
    isTaken = true;
    element("copied").textContent = phrase("copied");
  };

  addEventListener("beforeunload", (event) => {
    if ((sheets > 0 || sheet.answers.size > 0) && !isTaken && parts?.length !== 0) event.preventDefault();
  });
  // A page that the browser kept would show the answers of the one before.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  if (page.languages !== "both") element("languages").hidden = true;
  for (const one of document.querySelectorAll("[data-language]")) {
    one.addEventListener("click", () => {
      language = Number(one.getAttribute("data-language"));
      draw();
    });
  }
  show(setUp);
}
