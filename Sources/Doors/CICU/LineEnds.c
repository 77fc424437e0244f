// ICU's headers stay in this file: Foundation has others of the same names, and a Swift module cannot see both.
#include "CICU.h"

#include <dlfcn.h>
#include <pthread.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

// The functions that are used, found when the first text needs them: ICU brings 30 MB of data, and many runs have no Khmer to set.
// ICU's headers turn each name into one that ends in its version.
#define ICU_FUNCTIONS(each) \
  each(ubrk_open) each(ubrk_setUText) each(ubrk_next) each(ubrk_close) each(utext_openUTF8) each(utext_close)

#define ICU_FIELD(name) __typeof__(&name) name;
static struct { ICU_FUNCTIONS(ICU_FIELD) } icu;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("libicuuc.so." U_ICU_VERSION_SHORT, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define ICU_QUOTED(name) #name
#define ICU_LOAD(name) if (!(icu.name = (__typeof__(&name))dlsym(handle, ICU_QUOTED(name)))) return;
  ICU_FUNCTIONS(ICU_LOAD)
  is_there = 1;
}

int32_t icu_line_ends(const char *text, int64_t length, int32_t *ends) {
  pthread_once(&once, load);
  if (!is_there) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = icu.ubrk_open(UBRK_LINE, "", NULL, 0, &status);
  UText place = UTEXT_INITIALIZER;
  icu.utext_openUTF8(&place, text, length, &status);
  int32_t count = -1;
  if (U_SUCCESS(status)) icu.ubrk_setUText(iterator, &place, &status);
  if (U_SUCCESS(status)) {
    count = 0;
    for (int32_t end = icu.ubrk_next(iterator); end != UBRK_DONE; end = icu.ubrk_next(iterator)) ends[count++] = end;
  }
  icu.ubrk_close(iterator);
  icu.utext_close(&place);
  return count;
}
