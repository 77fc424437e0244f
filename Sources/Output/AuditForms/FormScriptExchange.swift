/// The form's script: exports and copies.
let exchangeScript = ###"""
  // Exports: a copy of the draft in the words of a record, that careaudit import and any edition of the form read.
  const contentOf = (value) => {
    const { at, who, ...content } = value;
    return Object.fromEntries(Object.entries(content).filter(([name, part]) => part !== "" && part !== false
      && !(Array.isArray(part) && !part.length && name !== "provided" && name !== "referred")));
  };
  const exportOf = () => {
    const sent = Object.assign(Object.create(null), draft.sent);
    const stamped = (part, value) => {
      const content = contentOf(value);
      const same = JSON.stringify(content);
      const earlier = (sent[part] ?? []).filter((one) => JSON.stringify(one) !== same);
      sent[part] = [...earlier, content].slice(-20);
      const older = part.startsWith("measures.") ? earlier.map((one) => one.value) : earlier;
      return { ...content, at: value.at || undefined, who: value.who || undefined, earlier: older.length ? older : undefined };
    };
    const answers = {};
    for (const standard of form.standards) answers[standard.id] = {};
    for (const [key, answer] of Object.entries(draft.answers)) {
      const question = questions.get(key);
      const standard = form.standards[question.s];
      answers[standard.id][standard.criteria[question.c]] = stamped(key, answer);
    }
    const measures = {};
    for (const [id, value] of Object.entries(draft.measures)) measures[id] = stamped("measures." + id, value);
    const asked = Object.entries(draft.services).filter(([, service]) => isOffered(service));
    const services = asked.length === 0 ? undefined : Object.fromEntries(asked.map(([word, value]) => {
      const { none, ...service } = value;
      return [word, stamped("services." + word, service)];
    }));
    const copy = {
      careaudit: "visit", format: 1, program: form.program, form: { made: form.made, follows: form.follows ?? undefined },
      copy: draft.copy, facility: draft.facility || undefined, who: draft.who || undefined, exported: now(),
      visit: { date: draft.visit.date, kind: form.kind, by: draft.visit.by || undefined, follows: form.follows ?? undefined,
        note: draft.visit.note || undefined },
      against: Object.fromEntries(form.standards.map((standard) => [standard.id, standard.version])),
      measures, services, answers, kept: draft.kept.length ? draft.kept : undefined,
    };
    return { copy, sent };
  };
  const exportName = () => "careaudit-" + [draft.facility || "visit", draft.visit.date, form.kind].join("-")
    .replace(/[^\w.-]+/g, "_") + (lock ? ".sealed" : "") + ".json";
  const exportCopy = async () => {
    const { copy, sent } = exportOf();
    const content = lock ? await sealed(copy) : copy;
    const link = h("a", {
      href: URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: "application/json" })),
      download: exportName(),
    });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    draft.sent = sent;
    draft.exported = copy.exported;
    draft.changed = null;
    await save();
    announce(say("exported"));
  };
  const openFile = async (file) => {
    let source;
    try { source = JSON.parse(await file.text()); } catch { return tell(say("spoilt")); }
    if (source?.careaudit === "sealed-visit") {
      if (source.format > 1) return tell(say("newerCopy"));
      if (!canSeal()) return tell(say("noSeal"));
      const opened = await askPassphrase(source);
      if (!opened) return;
      source = opened.content;
    }
    if (source?.careaudit === "visit" && source.format > 1) return tell(say("newerCopy"));
    const fresh = adopt(source);
    if (!fresh) return tell(say("spoilt"));
    if (form.facility && source.facility && source.facility !== form.facility) {
      return tell(say("otherFacility") + " " + text(source.facility));
    }
    if (hasAnswers() && !(await ask(say("replace"), say("replaceYes")))) return;
    draft = fresh;
    await save();
    rescore();
    render();
    tell(say("opened"));
  };
  """###
