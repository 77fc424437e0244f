// Loaded with the first database that is opened: no other run of the program needs it.
#include "CSQLite.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>

#define SQLITE_FUNCTIONS(each) \
  each(sqlite3_open_v2) each(sqlite3_close_v2) each(sqlite3_busy_timeout) each(sqlite3_extended_result_codes) \
  each(sqlite3_extended_errcode) each(sqlite3_changes64) each(sqlite3_prepare_v2) each(sqlite3_bind_int64) \
  each(sqlite3_bind_text) each(sqlite3_bind_blob) each(sqlite3_bind_zeroblob) each(sqlite3_step) each(sqlite3_reset) \
  each(sqlite3_clear_bindings) each(sqlite3_finalize) each(sqlite3_column_count) \
  each(sqlite3_column_value) each(sqlite3_value_type) each(sqlite3_value_int64) each(sqlite3_value_blob) \
  each(sqlite3_value_bytes)

#define SQLITE_FIELD(name) __typeof__(&name) name;
static struct { SQLITE_FUNCTIONS(SQLITE_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define SQLITE_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  SQLITE_FUNCTIONS(SQLITE_LOAD)
  is_there = 1;
}

int sqlite_open(const char *path, int may_write, int is_address, struct sqlite3 **database) {
  pthread_once(&once, load);
  *database = NULL;
  if (!is_there) return -1;
  // Who asks keeps to one thread at a time, as with a connection of PostgreSQL: a lock for each column of each row takes half the time.
  int flags = SQLITE_OPEN_NOMUTEX | (may_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | (is_address ? SQLITE_OPEN_URI : 0);
  int code = is.sqlite3_open_v2(path, database, flags, NULL);
  if (code != SQLITE_OK) {
    if (*database) code = is.sqlite3_extended_errcode(*database);
    is.sqlite3_close_v2(*database);
    *database = NULL;
    return code;
  }
  return is.sqlite3_extended_result_codes(*database, 1);
}

void sqlite_close(struct sqlite3 *database) { is.sqlite3_close_v2(database); }
int sqlite_patience(struct sqlite3 *database, int milliseconds) { return is.sqlite3_busy_timeout(database, milliseconds); }
int sqlite_failure(struct sqlite3 *database) { return is.sqlite3_extended_errcode(database); }
int64_t sqlite_changed(struct sqlite3 *database) { return is.sqlite3_changes64(database); }

int sqlite_prepare(struct sqlite3 *database, const char *text, int length, struct sqlite3_stmt **statement) {
  return is.sqlite3_prepare_v2(database, text, length, statement, NULL);
}

int sqlite_bind_integer(struct sqlite3_stmt *statement, int index, int64_t value) {
  return is.sqlite3_bind_int64(statement, index, value);
}

int sqlite_bind_text(struct sqlite3_stmt *statement, int index, const char *text, int length) {
  return is.sqlite3_bind_text(statement, index, length ? text : "", length, SQLITE_TRANSIENT);
}

int sqlite_bind_bytes(struct sqlite3_stmt *statement, int index, const void *bytes, int length) {
  if (length == 0) return is.sqlite3_bind_zeroblob(statement, index, 0);
  return is.sqlite3_bind_blob(statement, index, bytes, length, SQLITE_TRANSIENT);
}

int sqlite_step(struct sqlite3_stmt *statement) { return is.sqlite3_step(statement); }

void sqlite_reset(struct sqlite3_stmt *statement) {
  is.sqlite3_reset(statement);
  is.sqlite3_clear_bindings(statement);
}

void sqlite_finalize(struct sqlite3_stmt *statement) { is.sqlite3_finalize(statement); }
int sqlite_column_count(struct sqlite3_stmt *statement) { return is.sqlite3_column_count(statement); }

void sqlite_row(struct sqlite3_stmt *statement, struct sqlite_value *values, int count) {
  for (int column = 0; column < count; column++) {
    struct sqlite_value *value = &values[column];
    // Looked up once: each question to the statement itself looks for the column again.
    sqlite3_value *found = is.sqlite3_column_value(statement, column);
    value->kind = is.sqlite3_value_type(found);
    if (value->kind == SQLITE_INTEGER) {
      value->integer = is.sqlite3_value_int64(found);
    } else if (value->kind == SQLITE_TEXT || value->kind == SQLITE_BLOB) {
      // In this order: where a file keeps its text in UTF-16, the first makes UTF-8 of it, and the bytes lie elsewhere from then on.
      value->length = is.sqlite3_value_bytes(found);
      value->start = is.sqlite3_value_blob(found);
    }
  }
}
