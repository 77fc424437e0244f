// Laid before the C library of a program: writes down, in order, what it does to files below $CUT_FOLDER, so that a power cut can be
// played afterwards. A record in $CUT_LOG is: kind, length of the name, place, length of the data; then the name and the data.
// Kinds: O made anew, W written, T cut to a length, S synced (a folder too), U removed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int log_file(void) {
  static int number = -1;
  if (number < 0) {
    int (*really)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
    number = really(getenv("CUT_LOG"), O_WRONLY | O_APPEND | O_CLOEXEC);
  }
  return number;
}

static _Bool is_watched(const char *path) {
  const char *folder = getenv("CUT_FOLDER");
  size_t length = folder ? strlen(folder) : 0;
  return length && strncmp(path, folder, length) == 0;
}

static void note(char kind, const char *path, int64_t place, const void *data, int64_t length) {
  struct __attribute__((packed)) { char kind; int32_t name; int64_t place; int64_t length; } head = {
    kind, (int32_t)strlen(path), place, length};
  struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.name}, {(void *)data, data ? length : 0}};
  if (REAL(writev)(log_file(), parts, 3) < 0) abort();
}

/// The path of an open file that is watched; NULL of any other.
static const char *name_of(int number, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", number);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  return is_watched(path) ? path : NULL;
}

static int opened(const char *symbol, const char *path, int flags, mode_t mode) {
  int (*really)(const char *, int, ...) = dlsym(RTLD_NEXT, symbol);
  struct stat status;
  _Bool is_new = flags & O_CREAT && is_watched(path) && stat(path, &status) != 0;
  int number = really(path, flags, mode);
  if (number >= 0 && is_new) note('O', path, 0, NULL, 0);
  return number;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list more; \
    va_start(more, flags); \
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
    va_end(more); \
    return opened(#name, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(name) \
  ssize_t name(int number, const void *data, size_t length, off64_t place) { \
    char path[PATH_MAX]; \
    ssize_t done = REAL(name)(number, data, length, place); \
    if (done > 0 && name_of(number, path)) note('W', path, place, data, done); \
    return done; \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int number, const void *data, size_t length) {
  char path[PATH_MAX];
  _Bool is_ours = name_of(number, path) != NULL;
  off64_t place = is_ours ? lseek64(number, 0, SEEK_CUR) : 0;
  ssize_t done = REAL(write)(number, data, length);
  if (is_ours && done > 0) note('W', path, place, data, done);
  return done;
}

#define TRUNCATE(name) \
  int name(int number, off64_t length) { \
    char path[PATH_MAX]; \
    int failed = REAL(name)(number, length); \
    if (!failed && name_of(number, path)) note('T', path, length, NULL, 0); \
    return failed; \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name) \
  int name(int number) { \
    char path[PATH_MAX]; \
    int failed = REAL(name)(number); \
    if (!failed && name_of(number, path)) note('S', path, 0, NULL, 0); \
    return failed; \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  int failed = REAL(unlink)(path);
  if (!failed && is_watched(path)) note('U', path, 0, NULL, 0);
  return failed;
}
