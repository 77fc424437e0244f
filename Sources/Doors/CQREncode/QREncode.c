// Loaded with the first code: no other run of the program needs it.
#include "CQREncode.h"

#include <dlfcn.h>
#include <pthread.h>
#include <qrencode.h>
#include <stdlib.h>

#define QR_FUNCTIONS(each)                                                                         \
  each(QRinput_new2) each(QRinput_appendECIheader) each(QRinput_append) each(QRinput_free)         \
  each(QRcode_encodeInput) each(QRcode_free)

#define QR_FIELD(name) __typeof__(&name) name;
static struct { QR_FUNCTIONS(QR_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define QR_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  QR_FUNCTIONS(QR_LOAD)
  is_there = 1;
}

unsigned char *qr_squares(const unsigned char *bytes, size_t count, int *width) {
  pthread_once(&once, load);
  if (!is_there || count == 0 || count > 2953) return NULL;
  QRinput *input = is.QRinput_new2(0, QR_ECLEVEL_L);
  if (!input) return NULL;
  _Bool is_ascii = 1;
  for (size_t place = 0; place < count; place++) is_ascii &= bytes[place] < 0x80;
  // 26 says UTF-8. Where nothing is said, readers guess, and take Khmer for Chinese.
  _Bool is_filled = (is_ascii || is.QRinput_appendECIheader(input, 26) == 0) &&
                    is.QRinput_append(input, QR_MODE_8, (int)count, bytes) == 0;
  QRcode *code = is_filled ? is.QRcode_encodeInput(input) : NULL;
  is.QRinput_free(input);
  if (!code) return NULL;
  size_t all = (size_t)code->width * (size_t)code->width;
  unsigned char *squares = malloc(all);
  if (squares) {
    *width = code->width;
    for (size_t place = 0; place < all; place++) squares[place] = code->data[place] & 1;
  }
  is.QRcode_free(code);
  return squares;
}

void qr_free(unsigned char *squares) { free(squares); }
