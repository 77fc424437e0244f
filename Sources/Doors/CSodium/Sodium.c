// Loaded with the first password: no other run of the program needs it.
#include "CSodium.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sodium.h>

#define SODIUM_FUNCTIONS(each) \
  each(sodium_init) each(crypto_pwhash_str) each(crypto_pwhash_str_verify) each(crypto_pwhash_str_needs_rehash)

#define SODIUM_FIELD(name) __typeof__(&name) name;
static struct { SODIUM_FUNCTIONS(SODIUM_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libsodium.so.23", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define SODIUM_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  SODIUM_FUNCTIONS(SODIUM_LOAD)
  is_there = is.sodium_init() >= 0;
}

size_t password_hash_size(void) {
  pthread_once(&once, load);
  return is_there ? crypto_pwhash_STRBYTES : 0;
}

int password_hash(char *hash, const char *password, size_t length) {
  return is.crypto_pwhash_str(
    hash, password, length, crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
}

int password_is(const char *hash, const char *password, size_t length) {
  return is.crypto_pwhash_str_verify(hash, password, length);
}

int password_hash_is_old(const char *hash) {
  return is.crypto_pwhash_str_needs_rehash(
    hash, crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
}
