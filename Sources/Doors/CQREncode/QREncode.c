// Loaded with the first code: no other run of the program needs it.
#include "CQREncode.h"

#include <dlfcn.h>
#include <pthread.h>
#include <qrencode.h>
#include <stdlib.h>

#define QR_FUNCTIONS(each) each(QRcode_encodeData) each(QRcode_free)

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
  QRcode *code = is.QRcode_encodeData((int)count, bytes, 0, QR_ECLEVEL_L);
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
