/// The form's script: the questions and their controls.
let questionsScript = ###"""
  // The questions and their controls.
  const field = (id, label, control, ...more) => h("div", { class: "field" }, h("label", { for: id }, label), control, ...more);
  const numberField = (id, label, value, isWhole, store, ...more) => {
    const input = h("input", { id, type: "text", inputmode: "decimal", value, "aria-describedby": id + "-wrong" });
    const show = () => {
      const words = numberTrouble(input.value, isWhole);
      input.setAttribute("aria-invalid", String(words !== ""));
      put(byId(id + "-wrong"), words);
    };
    input.addEventListener("input", () => { store(trimmed(input.value)); show(); });
    const whole = field(id, label, input, ...more, h("p", { class: "wrong", id: id + "-wrong", role: "alert" }));
    queueMicrotask(() => input.isConnected && show());
    return whole;
  };
  const area = (id, label, value, store, rows = 2) => {
    const input = h("textarea", { id, rows });
    input.value = value;
    input.addEventListener("input", () => store(input.value));
    return field(id, label, input);
  };
  /** A place for free text; below it stands at once what in the text could lead to a person. */
  const watched = (whole) => {
    const control = whole.querySelector("textarea, input");
    const found = h("p", { class: "wrong", id: control.id + "-personal", role: "status" });
    const look = () => put(found, personalIn(control.value));
    control.setAttribute("aria-describedby", found.id);
    control.addEventListener("input", look);
    coreIsThere.then(look);
    whole.append(found);
    return whole;
  };
  const prose = (...parts) => watched(area(...parts));
  const checks = (name, title, words, chosen, store) => h("fieldset", { class: "checks" }, h("legend", {}, title),
    words.map((entry) => {
      const box = h("input", { type: "checkbox", value: entry.word, checked: chosen.includes(entry.word) });
      box.addEventListener("change", () => {
        const group = box.closest("fieldset");
        store([...group.querySelectorAll("input:checked")].map((one) => one.value));
      });
      return h("label", {}, box, h("span", {}, pick(entry.title)));
    }));

  const ratingChoices = (question) => {
    const scale = form.standards[question.s].scale;
    const own = question.kind === "rating" ? scale.map((rating, index) => ({ word: rating.word, title: pick(rating.title),
      rank: index === 0 ? "best" : index === scale.length - 1 ? "worst" : "between" })) : [];
    if (question.na) own.push({ word: "not-applicable", title: say("notApplicable"), rank: "none" });
    own.push({ word: "not-assessed", title: say("notAssessed"), rank: "none" });
    return own;
  };
  const ratingControl = (question) => {
    const answer = answerOf(question);
    const reason = h("div", { class: "reason" });
    const clear = h("button", { type: "button", class: "quiet", onclick: () => {
      for (const one of group.querySelectorAll("input")) one.checked = false;
      change(question, { rating: "" });
      refresh();
    } }, say("clear"));
    const refresh = () => {
      const current = answerOf(question).rating;
      clear.hidden = !current;
      const asks = ["not-applicable", "not-assessed"].includes(current);
      if (asks && !reason.childElementCount) {
        reason.append(prose(question.id + "-reason", say("reason"), answerOf(question).reason,
          (value) => change(question, { reason: value }), 1));
      }
      reason.hidden = !asks && !answerOf(question).reason;
    };
    const group = h("fieldset", { class: "rating" }, h("legend", { class: "hidden" }, say("rating")),
      ratingChoices(question).map((choice) => h("label", { class: choice.rank }, h("input", {
        type: "radio", name: question.id, value: choice.word, checked: answer.rating === choice.word,
        onchange: () => { change(question, { rating: choice.word }); refresh(); },
      }), h("span", {}, choice.title))));
    refresh();
    if (answer.reason && !reason.childElementCount) {
      reason.append(prose(question.id + "-reason", say("reason"), answer.reason, (value) => change(question, { reason: value }), 1));
    }
    return [group, clear, reason];
  };
  const sampleControl = (question) => h("div", { class: "sample" },
    [["checked", say("checked") + " (" + say("atLeast") + " " + question.atLeast + ")"], ["of", say("ofAll")],
      ["conforming", say("conforming")]].map(([name, label]) => numberField(question.id + "-" + name, label,
      answerOf(question)[name], true, (value) => change(question, { [name]: value }))));

  const verdictText = (question) => {
    const outcome = outcomeOf(question);
    if (!outcome) return "";
    const heard = (question.hear ?? []).map(pick).join(", ");
    if (scores.refused.includes(question.key)) {
      const answer = answerOf(question);
      if (answer.rating === "not-applicable") return say("reasonNeeded");
      return question.kind === "sample" ? say("sampleWrong") : say("refused");
    }
    if (outcome.state === 0) return say("doesNotApply");
    if (outcome.state === 1) return say("notApplicable");
    if (outcome.state === 3) return pick(form.standards[question.s].scale[outcome.rating].title);
    if (outcome.openReason === 8) return say("voicesMissing") + colon() + heard;
    if (outcome.openReason === 5 || outcome.openReason === 4) return say("sampleTooSmall");
    if (question.unrated && outcome.openReason === 7) return say("recorded");
    return say("open");
  };
  const showVerdict = (question) => {
    const place = byId(question.id + "-verdict");
    if (!place) return;
    const outcome = outcomeOf(question);
    const words = verdictText(question);
    put(place, words);
    const last = form.standards[question.s].scale.length - 1;
    const isRefused = scores?.refused.includes(question.key);
    dress(place, "verdict " + (isRefused ? "wrongly" : outcome?.state !== 3 ? "open" : outcome.rating === 0 ? "best"
      : outcome.rating === last ? "last" : "between"));
  };
  /** A part that is made when it is first opened. */
  const folded = (style, title, isOpen, make) => {
    const whole = h("details", { class: style, open: isOpen }, h("summary", {}, title));
    const fill = () => { if (whole.childElementCount === 1) whole.append(...[make()].flat(9).filter(Boolean)); };
    if (isOpen) fill();
    else whole.addEventListener("toggle", fill, { once: true });
    return whole;
  };
  const moreControl = (question) => {
    const found = answerOf(question);
    const isOpen = !!(found.note || found.heard.length || found.evidence.length || (question.hear && found.rating));
    return folded("more", say("more"), isOpen, () => moreFields(question, answerOf(question)));
  };
  const moreFields = (question, answer) => [
    prose(question.id + "-note", say("note"), answer.note, (value) => change(question, { note: value })),
    checks(question.id + "-heard", say("heard") + (question.hear ? " (" + say("mustHear") + colon() + question.hear.map(pick).join(", ") + ")" : ""),
        form.voices, answer.heard, (value) => change(question, { heard: value })),
    area(question.id + "-evidence", say("evidence"), answer.evidence.join("\n"), (value) => change(question, {
        evidence: value.split("\n").map((line) => line.trim()).filter(Boolean) })),
  ];
  const helpControl = (question) => folded("help", say("help"), false, () => {
    const place = h("dl", {});
    helpIsThere.then(() => place.append(...helpLines(question)));
    return place;
  });
  const helpLines = (question) => [["requirement", question.text && pick(question.text)], ["guidance", question.guidance && pick(question.guidance)],
      ["verify", question.verify && question.verify.map(pick).join(", ")],
      ["thresholds", question.thresholds && pick(question.thresholds)],
      ["basis", [question.basis && pick(question.basis), question.basisNote && pick(question.basisNote)].filter(Boolean).join(". ")],
      ["decidesToo", question.too && question.too.join(", ")],
      ["standardsAsked", pick(form.standards[question.s].title) + " · " + question.key]]
    .filter(([, value]) => value).flatMap(([name, value]) => [h("dt", {}, say(name)), h("dd", {}, value)]);

  const card = (question) => {
    const level = form.levels[question.level];
    const title = h("h3", { id: question.id + "-title" }, pick(question.ask));
    const isDecided = question.kind === "measure" || question.kind === "service";
    const parts = [
      h("p", { class: "level " + level.word }, pick(level.title)), title,
      question.last ? h("p", { class: "last" }, h("b", {}, say("last") + colon()), written(pick(question.last))) : null,
      question.actions ? h("div", { class: "actions" }, h("b", {}, say("actions") + colon()), h("ul", {},
        question.actions.map((action) => h("li", {}, written(pick(action)))))) : null,
      isDecided ? h("p", { class: "from" }, pick(question.from) + (question.thresholds ? " · " + pick(question.thresholds) : "")) : null,
      question.kind === "sample" ? [h("p", { class: "from" }, pick(question.thresholds)), sampleControl(question)] : null,
      ratingControl(question),
      h("p", { class: "verdictLine" }, say("verdict") + colon(), h("span", { id: question.id + "-verdict", class: "verdict", "aria-live": "polite" })),
      moreControl(question), helpControl(question),
    ];
    return h("div", { role: "group", class: "card " + level.word, id: question.id, "aria-labelledby": question.id + "-title" }, parts.flat());
  };

  const measuresView = (section) => [
    form.measures.map((measure) => numberField("m-" + measure.position, pick(measure.title), draft.measures[measure.id]?.value ?? "",
      false, (value) => {
        if (value === "") delete draft.measures[measure.id];
        else draft.measures[measure.id] = { value, at: now(), who: draft.who };
        touch();
      }, measure.last ? h("p", { class: "last" }, h("b", {}, say("last") + colon()), measure.last[1] + " (" + measure.last[0] + ")") : null)),
    h("h3", { class: "group" }, say("numbersDecide")),
    section.questions.map(card),
  ];
  const servicesView = (section) => [
    h("p", {}, say("servicesUnsaid")),
    form.services.map((entry) => {
      const id = "s-" + entry.position;
      const service = () => draft.services[entry.word] ?? { provided: [], referred: [], none: false, to: "", note: "",
        "cost-to-resident": "", "cost-per-person-year": "" };
      const none = h("input", { type: "checkbox", checked: service().none });
      const store = (values) => {
        const next = { ...service(), ...values, at: now(), who: draft.who };
        if (next.provided.length || next.referred.length) next.none = false;
        none.checked = next.none;
        if (isOffered(next) || next.to || next.note || next["cost-to-resident"] || next["cost-per-person-year"]) draft.services[entry.word] = next;
        else delete draft.services[entry.word];
        touch();
      };
      none.addEventListener("change", () => {
        if (none.checked) for (const box of whole.querySelectorAll(".checks input")) box.checked = false;
        store(none.checked ? { none: true, provided: [], referred: [] } : { none: false });
      });
      const whole = h("div", { role: "group", class: "card service", id, "aria-labelledby": id + "-title" },
        h("h3", { id: id + "-title" }, pick(entry.title)),
        checks(id + "-provided", say("provided"), form.residents, service().provided, (value) => store({ provided: value })),
        checks(id + "-referred", say("referred"), form.residents, service().referred, (value) => store({ referred: value })),
        h("label", { class: "single" }, none, h("span", {}, say("notOffered"))),
        folded("more", say("note"), !!(service().to || service().note || service()["cost-to-resident"] || service()["cost-per-person-year"]), () => [
          watched(field(id + "-to", say("to"), (() => { const input = h("input", { id: id + "-to", type: "text", value: service().to });
            input.addEventListener("input", () => store({ to: input.value })); return input; })())),
          numberField(id + "-cost", say("costToResident"), service()["cost-to-resident"], false,
            (value) => store({ "cost-to-resident": value })),
          numberField(id + "-year", say("costPerPersonYear"), service()["cost-per-person-year"], false,
            (value) => store({ "cost-per-person-year": value })),
          prose(id + "-note", say("note"), service().note, (value) => store({ note: value }))]));
      return whole;
    }),
    h("h3", { class: "group" }, say("servicesDecide")),
    section.questions.map(card),
  ];
  """###
