// Files that the program carries in itself, so that it can be copied anywhere. The compiler reads them where they lie, and again
// when one of them changes; Swift has no such thing: a literal of so many bytes takes it minutes.
#include "CEmbeddedFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define EMBEDDED(name) \
  EmbeddedBytes name(void) { return (EmbeddedBytes){name##_bytes, sizeof name##_bytes}; }

// Part by part; none names what a later one defines before the page starts.
static const unsigned char form_script_bytes[] = {
#embed "../../Output/AuditForms/Web/words.js"
  ,
#embed "../../Output/AuditForms/Web/sealing.js"
  ,
#embed "../../Output/AuditForms/Web/phonestore.js"
  ,
#embed "../../Output/AuditForms/Web/handing.js"
  ,
#embed "../../Output/AuditForms/Web/draft.js"
  ,
#embed "../../Output/AuditForms/Web/scoring.js"
  ,
#embed "../../Output/AuditForms/Web/keeping.js"
  ,
#embed "../../Output/AuditForms/Web/exchange.js"
  ,
#embed "../../Output/AuditForms/Web/questions.js"
  ,
#embed "../../Output/AuditForms/Web/readout.js"
  ,
#embed "../../Output/AuditForms/Web/dangers.js"
  ,
#embed "../../Output/AuditForms/Web/page.js"
};
EMBEDDED(form_script)

static const unsigned char form_style_bytes[] = {
#embed "../../Output/AuditForms/Web/form.css"
};
EMBEDDED(form_style)

// Made by .ci/form/scorer.
static const unsigned char form_scorer_bytes[] = {
#embed "../../Output/AuditForms/Web/scorer.wasm.gz"
};
EMBEDDED(form_scorer)

static const unsigned char page_style_bytes[] = {
#embed "../../Output/AuditPages/Web/page.css"
};
EMBEDDED(page_style)

static const unsigned char checklist_style_bytes[] = {
#embed "../../Output/AuditPages/Web/checklist.css"
};
EMBEDDED(checklist_style)

static const unsigned char comparison_style_bytes[] = {
#embed "../../Output/AuditPages/Web/comparison.css"
};
EMBEDDED(comparison_style)

static const unsigned char letter_style_bytes[] = {
#embed "../../Output/AuditPages/Web/letter.css"
};
EMBEDDED(letter_style)

static const unsigned char paper_style_bytes[] = {
#embed "../../Output/AuditPages/Web/paper.css"
};
EMBEDDED(paper_style)

static const unsigned char plan_style_bytes[] = {
#embed "../../Output/AuditPages/Web/plan.css"
};
EMBEDDED(plan_style)

static const unsigned char progress_style_bytes[] = {
#embed "../../Output/AuditPages/Web/progress.css"
};
EMBEDDED(progress_style)

static const unsigned char service_style_bytes[] = {
#embed "../../Output/AuditPages/Web/service.css"
};
EMBEDDED(service_style)

static const unsigned char report_style_bytes[] = {
#embed "../../Output/AuditPages/Web/report.css"
};
EMBEDDED(report_style)

static const unsigned char sorting_script_bytes[] = {
#embed "../../Output/AuditPages/Web/sorting.js"
};
EMBEDDED(sorting_script)

static const unsigned char residents_style_bytes[] = {
#embed "../../Output/AuditPages/Web/residents.css"
};
EMBEDDED(residents_style)

static const unsigned char page_pictures_bytes[] = {
#embed "../../Output/AuditPages/Web/pictures.svg"
};
EMBEDDED(page_pictures)

static const unsigned char residents_screen_script_bytes[] = {
#embed "../../Output/AuditForms/Web/residents.js"
};
EMBEDDED(residents_screen_script)

static const unsigned char residents_screen_style_bytes[] = {
#embed "../../Output/AuditForms/Web/residents.css"
};
EMBEDDED(residents_screen_style)

// What a phone carries. Each script with what it shares with the form before it.
static const unsigned char phone_script_bytes[] = {
#embed "../../Output/AuditForms/Web/sealing.js"
  ,
#embed "../../Output/AuditForms/Web/phonestore.js"
  ,
#embed "../../Output/AuditForms/Web/phonelist.js"
  ,
#embed "../../Output/AuditForms/Web/phone.js"
};
EMBEDDED(phone_script)

static const unsigned char worker_script_bytes[] = {
#embed "../../Output/AuditForms/Web/sealing.js"
  ,
#embed "../../Output/AuditForms/Web/phonestore.js"
  ,
#embed "../../Output/AuditForms/Web/phonelist.js"
  ,
#embed "../../Output/AuditForms/Web/worker.js"
};
EMBEDDED(worker_script)

static const unsigned char opener_script_bytes[] = {
#embed "../../Output/AuditForms/Web/sealing.js"
  ,
#embed "../../Output/AuditForms/Web/phonestore.js"
  ,
#embed "../../Output/AuditForms/Web/phonelist.js"
  ,
#embed "../../Output/AuditForms/Web/opener.js"
};
EMBEDDED(opener_script)

static const unsigned char phone_style_bytes[] = {
#embed "../../Output/AuditForms/Web/phone.css"
};
EMBEDDED(phone_style)

static const unsigned char phone_icon_bytes[] = {
#embed "../../Output/AuditForms/Web/icon.svg"
};
EMBEDDED(phone_icon)

static const unsigned char phone_picture_bytes[] = {
#embed "../../Output/AuditForms/Web/icon.png"
};
EMBEDDED(phone_picture)
