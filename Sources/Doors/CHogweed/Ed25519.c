// The part of nettle that signs, loaded with the first signature: it brings GMP, which no other run of the program needs.
#include "CHogweed.h"

#include <dlfcn.h>
#include <nettle/eddsa.h>
#include <pthread.h>

static struct {
  __typeof__(&ed25519_sha512_public_key) public_key;
  __typeof__(&ed25519_sha512_sign) sign;
  __typeof__(&ed25519_sha512_verify) verify;
} is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libhogweed.so.6", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  is.public_key = (__typeof__(is.public_key))dlsym(library, "nettle_ed25519_sha512_public_key");
  is.sign = (__typeof__(is.sign))dlsym(library, "nettle_ed25519_sha512_sign");
  is.verify = (__typeof__(is.verify))dlsym(library, "nettle_ed25519_sha512_verify");
  is_there = is.public_key && is.sign && is.verify;
}

_Bool ed25519_public(uint8_t *key, const uint8_t *seed) {
  pthread_once(&once, load);
  if (is_there) is.public_key(key, seed);
  return is_there;
}

_Bool ed25519_sign(const uint8_t *key, const uint8_t *seed, const uint8_t *bytes, size_t length, uint8_t *signature) {
  pthread_once(&once, load);
  if (is_there) is.sign(key, seed, length, bytes, signature);
  return is_there;
}

int ed25519_verify(const uint8_t *key, const uint8_t *bytes, size_t length, const uint8_t *signature) {
  pthread_once(&once, load);
  return is_there ? is.verify(key, length, bytes, signature) : -1;
}
