// Loaded with the first connection: it brings Kerberos, LDAP and OpenSSL, which no other run of the program needs.
#include "CPQ.h"

#include <dlfcn.h>
#include <postgresql/libpq-fe.h>
#include <pthread.h>
#include <stdlib.h>

#define PQ_FUNCTIONS(each) \
  each(PQconnectdbParams) each(PQpingParams) each(PQstatus) each(PQfinish) each(PQexec) each(PQprepare) each(PQsendQueryPrepared) \
  each(PQsetSingleRowMode) each(PQgetResult) each(PQresultStatus) each(PQresultErrorField) each(PQcmdTuples) each(PQnfields) \
  each(PQftype) each(PQgetisnull) each(PQgetvalue) each(PQgetlength) each(PQclear) each(PQsetNoticeProcessor) each(PQconninfoParse) \
  each(PQconninfoFree) each(PQfreemem)

#define PQ_FIELD(name) __typeof__(&name) name;
static struct { PQ_FUNCTIONS(PQ_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define PQ_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  PQ_FUNCTIONS(PQ_LOAD)
  is_there = 1;
}

/// What a server remarks is for nobody here.
static void ignore(void *nothing, const char *remark) {}

static _Bool can_read(const char *address) {
  char *why = NULL;
  PQconninfoOption *parts = is.PQconninfoParse(address, &why);
  if (parts) is.PQconninfoFree(parts);
  if (why) is.PQfreemem(why);
  return parts != NULL;
}

int pq_connect(const char *address, struct pg_conn **connection) {
  pthread_once(&once, load);
  *connection = NULL;
  if (!is_there) return pq_no_library;
  if (!can_read(address)) return pq_bad_address;
  // What stands before the address gives way to it, what stands behind it does not.
  const char *words[] = {"connect_timeout", "fallback_application_name", "dbname", "client_encoding", NULL};
  const char *values[] = {"10", "careaudit", address, "UTF8", NULL};
  // A server that refuses, and answers when it is asked then, had perhaps just begun to answer: it is tried once more.
  for (int tries = 0; tries < 2; tries++) {
    struct pg_conn *made = is.PQconnectdbParams(words, values, 1);
    if (made && is.PQstatus(made) == CONNECTION_OK) {
      is.PQsetNoticeProcessor(made, ignore, NULL);
      *connection = made;
      return pq_open;
    }
    if (made) is.PQfinish(made);
    switch (is.PQpingParams(words, values, 1)) {
    case PQPING_OK: break;
    case PQPING_REJECT: return pq_not_yet;
    case PQPING_NO_RESPONSE: return pq_unreachable;
    default: return pq_bad_address;
    }
  }
  return pq_refused;
}

void pq_finish(struct pg_conn *connection) { is.PQfinish(connection); }
_Bool pq_is_open(struct pg_conn *connection) { return is.PQstatus(connection) == CONNECTION_OK; }
struct pg_result *pq_run(struct pg_conn *connection, const char *statement) { return is.PQexec(connection, statement); }

struct pg_result *pq_prepare(struct pg_conn *connection, const char *name, const char *statement, int count, const unsigned *types) {
  return is.PQprepare(connection, name, statement, count, types);
}

int pq_begin(struct pg_conn *connection, const char *name, int count, const char *const *values, const int *lengths) {
  int *formats = malloc(sizeof(int) * (count + 1));
  if (!formats) return 0;
  for (int index = 0; index < count; index++) formats[index] = 1;
  int is_sent = is.PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1);
  free(formats);
  if (is_sent) is.PQsetSingleRowMode(connection);
  return is_sent;
}

struct pg_result *pq_next(struct pg_conn *connection) { return is.PQgetResult(connection); }

int pq_kind(const struct pg_result *result) {
  switch (is.PQresultStatus(result)) {
  case PGRES_SINGLE_TUPLE: return 1;
  case PGRES_TUPLES_OK:
  case PGRES_COMMAND_OK: return 2;
  default: return 0;
  }
}

const char *pq_state(const struct pg_result *result) { return is.PQresultErrorField(result, PG_DIAG_SQLSTATE); }
int64_t pq_changed(struct pg_result *result) { return atoll(is.PQcmdTuples(result)); }
int pq_columns(const struct pg_result *result) { return is.PQnfields(result); }
unsigned pq_column_type(const struct pg_result *result, int column) { return is.PQftype(result, column); }

const void *pq_column_start(const struct pg_result *result, int column) {
  return is.PQgetisnull(result, 0, column) ? NULL : is.PQgetvalue(result, 0, column);
}

int pq_column_length(const struct pg_result *result, int column) { return is.PQgetlength(result, 0, column); }
void pq_clear(struct pg_result *result) { is.PQclear(result); }
