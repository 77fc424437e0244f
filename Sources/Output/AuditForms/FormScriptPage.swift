/// The form's script: the sections, the result and the start.
let pageScript = ###"""
  // The page: one section at a time, what is saved, the result, and keeping.
  let current = "visit";
  let shownQuestions = [];

  const isAnswered = (question) => {
    const outcome = outcomeOf(question);
    return !!outcome && outcome.state !== 2 && !scores.refused.includes(question.key);
  };
  const isDone = (question) => isAnswered(question) || answerOf(question).rating === "not-assessed";
  const doneIn = (section) => (section.id === "measures" ? form.measures.filter((one) => isNumber(draft.measures[one.id]?.value ?? ""))
    : section.id === "services" ? form.services.filter((one) => isOffered(draft.services[one.word]))
      : section.questions.filter(isDone)).length;

  const rescore = () => {
    if (!core) return; // it follows in a moment
    scores = score();
    for (const question of shownQuestions) showVerdict(question);
    showProgress();
    if (current === "result") byId("view").replaceChildren(...viewOf(sections.find((one) => one.id === "result")));
  };
  const showProgress = () => {
    const counted = form.sections.map((section) => [section, hasQuestions() ? doneIn(section) : 0]);
    const list = byId("sections");
    if (list?.open) {
      for (const [section, done] of counted) {
        const place = byId("nav-" + section.id);
        if (!place) continue;
        put(place.querySelector(".count"), done + " / " + section.count);
        place.classList.toggle("done", done === section.count);
      }
    }
    const [done, all] = counted.reduce((sum, [section, done]) => [sum[0] + done, sum[1] + section.count], [0, 0]);
    const bar = byId("bar");
    if (!bar) return;
    const meter = bar.querySelector("progress");
    if (meter.max !== all) meter.max = all;
    if (meter.value !== done) meter.value = done;
    const one = scores?.byStandard.get(lastStandard);
    if (one) {
      const standard = form.standards[lastStandard];
      const tally = one.minimum.applying ? one.minimum : one.beyond;
      put(byId("bar-result"), standard.id + colon() + say(tally === one.minimum ? "minimum" : "beyond") + " "
        + shareText(tally) + " · " + ratingText(one.rating, standard.ratings));
    }
    put(bar.querySelector(".count"), done + " " + say("of") + " " + all + " " + say("answered"));
  };
  /** The list of sections, made when it is opened. */
  const navigation = (section) => {
    const list = h("ol", {});
    const whole = h("details", { id: "sections" }, h("summary", {}, say("sections") + colon() + pick(section.title)), list);
    whole.addEventListener("toggle", () => {
      if (!whole.open) return;
      if (!list.childElementCount) {
        list.append(...sections.map((one) => h("li", {}, h("button", { type: "button", id: "nav-" + one.id,
          "aria-current": one === section ? "step" : false, onclick: () => show(one.id) },
        h("span", {}, pick(one.title)), " ", h("span", { class: "count" })))));
      }
      showProgress();
    });
    return h("nav", { "aria-label": say("sections") }, whole);
  };
  const showStatus = () => {
    const place = byId("saved");
    if (!place) return;
    const unsent = draft.changed !== null || (draft.exported === null && hasAnswers());
    put(place, isElsewhere ? "" : saving ? say("saving") : canStore && base > 0 ? say("saved") : "");
    const sent = byId("sent");
    put(sent, unsent ? say("notExported") : draft.exported ? say("exported") + " " + draft.exported.slice(0, 16).replace("T", " ") : "");
    dress(sent, unsent ? "warn" : "");
    const refusal = byId("refusal");
    if (refusal.hidden !== canStore) refusal.hidden = canStore;
    if (!canStore) put(refusal, say("notSaved"));
  };
  const announce = (words) => { byId("live").textContent = ""; requestAnimationFrame(() => { byId("live").textContent = words; }); };

  const dialog = (children, cancelled) => {
    const box = h("dialog", { "aria-labelledby": "dialog-title" }, children);
    box.addEventListener("cancel", () => { cancelled(); box.remove(); });
    document.body.append(box);
    box.showModal();
    return box;
  };
  const tell = (words) => new Promise((resolve) => {
    const end = () => { box.remove(); resolve(); };
    const box = dialog([h("p", { id: "dialog-title" }, words), h("button", { type: "button", onclick: end }, say("close"))], resolve);
  });
  const ask = (words, yes) => new Promise((resolve) => {
    const end = (answer) => { box.remove(); resolve(answer); };
    const box = dialog([h("p", { id: "dialog-title" }, words),
      h("button", { type: "button", onclick: () => end(false) }, say("cancel")),
      h("button", { type: "button", class: "danger", onclick: () => end(true) }, yes)], () => resolve(false));
  });
  const askPassphrase = (envelope) => new Promise((resolve) => {
    const input = h("input", { id: "unlock", type: "password", autocomplete: "off", "aria-describedby": "unlock-wrong" });
    const wrong = h("p", { id: "unlock-wrong", class: "wrong", role: "alert" });
    const attempt = async (event) => {
      event.preventDefault();
      const opened = await unsealed(envelope, input.value);
      if (!opened) { wrong.textContent = say("wrongPassphrase"); return; }
      box.remove();
      resolve(opened);
    };
    const box = dialog(h("form", { onsubmit: attempt }, h("p", { id: "dialog-title" }, say("sealedDraft")),
      field("unlock", say("passphrase"), input, wrong),
      h("button", { type: "button", onclick: () => { box.remove(); resolve(null); } }, say("cancel")),
      h("button", { type: "submit" }, say("unlock"))), () => resolve(null));
  });

  // What takes long and is not seen at once comes when the first page is drawn: what stands below it, the bar, and the calendar.
  let isDrawn = false;
  const finishFirstPage = () => {
    isDrawn = true;
    document.body.classList.add("drawn");
    offerCalendar();
  };
  const offerCalendar = () => {
    const date = byId("date");
    if (!date) return;
    if (date === document.activeElement) date.addEventListener("blur", offerCalendar, { once: true });
    else if (/^(\d{4}-\d\d-\d\d)?$/.test(date.value)) date.type = "date";
  };

  /** Made of bytes, the font is there sooner than a style sheet would have it. */
  const offerFont = async () => {
    const letters = embedded("font");
    if (!letters || typeof FontFace === "undefined") return;
    const face = new FontFace("Embedded Khmer", bytesOf(letters), { unicodeRange: byId("font").dataset.range });
    document.fonts.add(face);
    await face.loaded.catch(() => {});
  };

  const visitView = () => {
    const input = (id, label, type, value, store) => {
      const control = h("input", { id, type, value, autocomplete: "off" });
      control.addEventListener("input", () => { store(control.value); draft.changed = now(); save(); });
      return field(id, label, control);
    };
    return [
      h("p", { class: "facts" }, pick(form.kindTitle) + (form.facility ? " · " + form.facility : "")
        + (form.follows ? " · " + say("follows") + " " + form.follows : "")),
      form.facility ? null : input("facility", say("facilityId"), "text", draft.facility ?? "", (value) => { draft.facility = value.trim(); }),
      input("date", say("date"), isDrawn ? "date" : "text", draft.visit.date, (value) => { draft.visit.date = value; }),
      input("by", say("by"), "text", draft.visit.by, (value) => { draft.visit.by = value; }),
      input("who", say("who"), "text", draft.who, (value) => { draft.who = value; }),
      prose("visit-note", say("visitNote"), draft.visit.note, (value) => { draft.visit.note = value; draft.changed = now(); save(); }),
      h("div", { class: "late" }, h("p", { class: "privacy" }, say("privacy")), h("h3", {}, say("standardsAsked")),
        h("ul", {}, form.standards.map((standard) => h("li", {}, pick(standard.title) + " · " + standard.id + " " + standard.version)))),
    ];
  };

  const ratingText = (range, titles) => {
    if (!range) return say("noRating");
    if (range.lowest === range.highest) return pick(titles[range.lowest]);
    return say("between") + " “" + pick(titles[range.lowest]) + "” " + say("and") + " “" + pick(titles[range.highest]) + "”";
  };
  const go = (section, question) => { show(section); if (question) { const place = byId(question.id); place.scrollIntoView(); place.querySelector("h3").tabIndex = -1; place.querySelector("h3").focus(); } };
  const linkTo = (question) => {
    const section = sections.find((one) => one.questions?.includes(question));
    return h("button", { type: "button", class: "link", onclick: () => go(section.id, question) }, pick(question.ask));
  };
  const questionAt = (s, c) => {
    const own = form.standards[s].id + "/" + form.standards[s].criteria[c];
    return questions.get(own) ?? questions.get(twins.get(own));
  };
  const tallyLine = (name, tally) => tally.applying > 0 && h("p", { class: "tally" }, h("b", {}, say(name) + colon()), shareText(tally),
    name === "minimum" && tally.pointsLowest >= 0 && tally.possible > 0 ? " · " + tally.pointsLowest / 10 + (tally.open ? "–" + tally.pointsHighest / 10 : "") + " " + say("points") : "",
    tally.open ? " · " + tally.open + " " + say("open") : "");
  const resultView = () => {
    if (!scores) return [h("p", {}, say("noRating"))];
    const refused = scores.refused.map((key) => questions.get(key));
    const open = [...questions.values()].filter((question) => outcomeOf(question)?.state === 2 && form.levels[question.level].word !== "recorded");
    return [
      h("p", {}, say("aid")),
      refused.length ? h("section", { class: "wrongly" }, h("h3", {}, say("leftOut")), h("ul", {}, refused.map((one) => h("li", {}, linkTo(one))))) : null,
      scores.standards.map((one) => {
        const standard = form.standards[one.standard];
        const holding = [...new Set(one.holding.map((c) => questionAt(one.standard, c)).filter(Boolean))];
        return h("section", { class: "standard" }, h("h3", {}, pick(standard.title)),
          h("p", { class: "rated" }, ratingText(one.rating, standard.ratings)),
          tallyLine("minimum", one.minimum), tallyLine("beyond", one.beyond),
          standard.sectionRatings.length ? h("details", {}, h("summary", {}, say("bySection")), h("ul", {},
            one.sections.map((section, index) => section.rating ? h("li", {}, pick(standard.sections[index]) + colon()
              + ratingText(section.rating, standard.sectionRatings)) : null))) : null,
          holding.length ? h("details", {}, h("summary", {}, say("holdsDown") + " (" + holding.length + ")"),
            h("ul", {}, holding.map((question) => h("li", {}, linkTo(question))))) : null);
      }),
      h("section", {}, h("h3", {}, say("stillOpen") + " (" + open.length + ")"),
        open.length ? h("details", {}, h("summary", {}, say("stillOpen")), h("ul", {}, open.map((question) => h("li", {}, linkTo(question)))))
          : h("p", {}, say("allAnswered"))),
    ];
  };

  const bringView = () => {
    const file = h("input", { id: "file", type: "file", accept: ".json,application/json" });
    file.addEventListener("change", async () => { if (file.files[0]) await openFile(file.files[0]); file.value = ""; });
    return [
      h("button", { type: "button", id: "export", class: "main", onclick: exportCopy }, say("export")), h("p", {}, say("exportHelp")),
      h("h3", {}, say("openCopy")), field("file", say("openHelp"), file),
      sealView(),
      draft.kept.length ? [h("h3", {}, say("kept")), h("p", {}, say("keptHelp")),
        h("ul", { id: "kept" }, draft.kept.map((entry) => h("li", {}, h("b", {}, entry.name + ": "), written(entry.value))))] : null,
      h("h3", {}, say("wipe")),
      h("button", { type: "button", id: "wipe", class: "danger", onclick: async () => {
        if (!(await ask(say("wipeAsk"), say("wipeYes")))) return;
        await wipe();
        rescore(); show("visit"); announce(say("wiped"));
      } }, say("wipe")),
    ];
  };
  const sealView = () => {
    if (!canSeal()) return [h("h3", {}, say("seal")), h("p", {}, say("noSeal"))];
    if (lock) return [h("h3", {}, say("seal")), h("p", { id: "sealed" }, say("sealed")), h("p", {}, say("sealHelp")),
      h("button", { type: "button", onclick: async () => { lock = null; await save(); render(); } }, say("unseal"))];
    const one = h("input", { id: "pass", type: "password", autocomplete: "new-password", "aria-describedby": "pass-wrong" });
    const two = h("input", { id: "pass-again", type: "password", autocomplete: "new-password", "aria-describedby": "pass-wrong" });
    const wrong = h("p", { id: "pass-wrong", class: "wrong", role: "alert" });
    const protect = async (event) => {
      event.preventDefault();
      if (one.value.length < 12 || one.value !== two.value) { wrong.textContent = say("passphraseShort"); return; }
      lock = await lockFrom(one.value, crypto.getRandomValues(new Uint8Array(16)));
      await save();
      render();
      announce(say("sealed"));
    };
    return [h("h3", {}, say("seal")), h("p", {}, say("sealHelp")), h("details", {}, h("summary", {}, say("seal")),
      h("form", { onsubmit: protect }, field("pass", say("passphrase"), one), field("pass-again", say("passphraseAgain"), two, wrong),
        h("button", { type: "submit" }, say("sealNow"))))];
  };

  const viewOf = (section) => {
    const parts = section.id === "visit" ? visitView() : section.id === "measures" ? measuresView(section)
      : section.id === "services" ? servicesView(section) : section.id === "result" ? resultView()
        : section.id === "bring" ? bringView() : section.questions.map(card);
    return parts.flat(3).filter(Boolean);
  };
  const show = (id) => {
    if (!hasQuestions()) { questionsAreThere.then(() => show(id)); return; }
    current = id;
    render();
    const title = byId("section-title");
    title.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  const renderNotices = async () => {
    const place = byId("notices");
    if (!place) return;
    const notices = [];
    if (isElsewhere) {
      const take = async () => { await loadStored(storeKey); isElsewhere = false; rescore(); render(); };
      notices.push(h("section", { class: "notice", role: "alert" }, h("p", {}, say("elsewhere")),
        h("button", { type: "button", id: "keep-mine", onclick: async () => { isElsewhere = true; await exportCopy(); await take(); } }, say("keepMine")),
        h("button", { type: "button", id: "take-theirs", onclick: take }, say("takeTheirs"))));
    } else if (!hasAnswers()) {
      for (const key of await olderKeys()) {
        notices.push(h("section", { class: "notice" }, h("p", {}, say("olderDraft")), h("button", { type: "button", class: "older", onclick: async () => {
          await loadStored(key); await save(); rescore(); render();
        } }, say("openDraft"))));
      }
    }
    place.replaceChildren(...notices);
  };

  const render = () => {
    document.documentElement.lang = language;
    document.title = "careaudit · " + (form.facility ?? say("newForm")) + " · " + pick(form.kindTitle);
    const section = sections.find((one) => one.id === current);
    const index = sections.indexOf(section);
    const step = (to, words) => (to ? h("button", { type: "button", onclick: () => show(to.id) }, words) : null);
    const choose = (tag, name) => h("button", { type: "button", lang: tag, "aria-pressed": String(language === tag), id: "language-" + tag,
      onclick: () => { language = tag; localStore("set", "careaudit/language", tag); render(); byId("language-" + tag).focus(); } }, name);
    shownQuestions = section.questions ?? [];
    byId("form").replaceChildren(
      h("a", { class: "skip", href: "#view" }, say("skip")),
      h("header", {}, h("h1", {}, (form.facility ?? say("newForm")) + " · " + pick(form.kindTitle)),
        h("div", { class: "languages", role: "group", "aria-label": say("language") }, choose("km", "ខ្មែរ"), choose("en", "English")),
        h("p", { class: "status", role: "status" }, h("span", { id: "saved" }), " ", h("span", { id: "sent" })),
        h("p", { id: "refusal", class: "notice", role: "alert", hidden: true })),
      h("div", { id: "notices" }),
      navigation(section),
      h("main", {}, h("h2", { id: "section-title", tabindex: "-1" }, pick(section.title)), h("div", { id: "view", tabindex: "-1" }, viewOf(section)),
        h("div", { class: "steps" }, step(sections[index - 1], say("previous")), step(sections[index + 1], say("next")))),
      h("footer", { class: "late" }, language === "km" ? say("draftKhmer") : "", " ", form.program + " · " + form.made),
      h("aside", { id: "bar", class: "late", "aria-label": say("result") }, h("p", { id: "bar-result", role: "status" }),
        h("progress", { max: 1, value: 0, "aria-label": say("answered") }),
        h("span", { class: "count" }), h("button", { type: "button", id: "to-result", onclick: () => show("result") }, say("result")),
        h("button", { type: "button", id: "to-export", onclick: () => show("bring") }, say("export"))),
      h("div", { id: "live", class: "hidden", role: "status" }));
    for (const question of shownQuestions) showVerdict(question);
    showProgress();
    showStatus();
    renderNotices();
  };

  /** Takes what is kept under a key as the draft; false where there is nothing to take, null where it stays closed, or where it
   *  was read while it became unwelcome. */
  const loadStored = async (key, isWelcome = () => true) => {
    await questionsAreThere;
    const entry = await stored(key);
    if (!entry) return false;
    const isSealed = entry.content?.careaudit === "sealed-visit";
    const opened = isSealed ? await askPassphrase(entry.content) : { content: entry.content, lock };
    const fresh = opened && adopt(opened.content);
    if (!fresh || !isWelcome()) return null;
    const content = opened.content;
    lock = opened.lock;
    draft = fresh;
    draft.changed = content.changed ?? null;
    if (key === storeKey) base = entry.version;
    return true;
  };

  /** Takes the draft of this form that the device keeps; true where there is one. */
  const takeStored = async () => {
    await storeIsOpen;
    const isUntouched = () => draft.changed === null;
    const found = isUntouched() ? await loadStored(storeKey, isUntouched) : null;
    // Who began before it was found is asked which of the two counts.
    if (found === null && !isUntouched()) { await lookElsewhere(); return false; }
    // A sealed draft that was not opened is still there: nothing may be written over it.
    isElsewhere = found === null;
    return found === true;
  };

  const start = async () => {
    const place = byId("form");
    if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined" || !HTMLDialogElement) {
      place.textContent = "ទម្រង់នេះត្រូវការកម្មវិធីរុករកថ្មី។ This form needs a current browser: Chrome, Firefox, Edge or Safari.";
      return;
    }
    const opening = openDatabase();
    const fontCame = offerFont();
    form = JSON.parse(embedded("face"));
    sections = [{ id: "visit" }, ...form.sections, { id: "result" }, { id: "bring" }];
    for (const section of sections) section.title ??= form.phrases[section.id];
    language = localStore("get", "careaudit/language") ?? "km";
    document.documentElement.lang = language;
    storeIsOpen = openStore(opening);
    draft = emptyDraft();
    // A database that is made anew takes as long as the first page, which waits only for a draft that is known to be there.
    const isKnown = fromLocal(storeKey) !== null;
    if (isKnown) { await loadQuestions(); await takeStored(); }
    // Laid out once, in the font that stays; a device that takes its time with it is not waited for.
    await Promise.race([fontCame, new Promise((resolve) => setTimeout(resolve, 200))]);
    render();
    performance.mark("ready");
    // The first page is drawn before anything more is made.
    await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); setTimeout(resolve, 500); });
    finishFirstPage();
    if (!isKnown) {
      await loadQuestions();
      if (await takeStored()) render();
      else { showStatus(); renderNotices(); }
    }
    await startCore();
    scores = score();
    lastStandard = Math.max(0, scores?.standards.findIndex((one) => one.minimum.applying > 0) ?? 0);
    rescore();
    window.addEventListener("beforeunload", (event) => {
      if (draft.changed !== null || saving || !canStore && hasAnswers()) event.preventDefault();
    });
    window.addEventListener("storage", lookElsewhere);
    window.addEventListener("focus", lookElsewhere);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) lookElsewhere(); });
    await loadHelp();
  };
  start().catch((error) => { byId("form").textContent = "ទម្រង់នេះខូច។ This form is spoilt: " + error.message; });
  """###
