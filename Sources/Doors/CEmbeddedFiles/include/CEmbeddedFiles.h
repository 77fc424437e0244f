#pragma once

#include <stddef.h>

/// The bytes of files as they stood in Sources when the program was built.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} EmbeddedBytes;

// The form.
EmbeddedBytes form_script(void);
EmbeddedBytes form_style(void);
EmbeddedBytes form_scorer(void);

// Pages to read and to print.
EmbeddedBytes page_style(void);
EmbeddedBytes checklist_style(void);
EmbeddedBytes comparison_style(void);
EmbeddedBytes letter_style(void);
EmbeddedBytes paper_style(void);
EmbeddedBytes plan_style(void);
EmbeddedBytes progress_style(void);
EmbeddedBytes report_style(void);
EmbeddedBytes service_style(void);
EmbeddedBytes sorting_script(void);
EmbeddedBytes residents_style(void);
EmbeddedBytes page_pictures(void);

// What those who live in a place answer on a screen.
EmbeddedBytes residents_screen_script(void);
EmbeddedBytes residents_screen_style(void);

// What a phone carries.
EmbeddedBytes phone_script(void);
EmbeddedBytes worker_script(void);
EmbeddedBytes opener_script(void);
EmbeddedBytes phone_style(void);
EmbeddedBytes phone_icon(void);
EmbeddedBytes phone_picture(void);
