#include <stdint.h>

/// A connection to a database of PostgreSQL, and what it answered. What is called here is what libpq-fe.h calls so; the library,
/// with the many that it brings, is loaded with the first connection.
struct pg_conn;
struct pg_result;

/// What a value is, in the numbers of PostgreSQL's own table of types; 0: it says itself.
enum { pq_truth = 16, pq_bytes = 17, pq_name = 19, pq_integer8 = 20, pq_integer2 = 21, pq_integer4 = 23, pq_text = 25 };

/// Why there is no connection.
enum {
  pq_open = 0,
  /// libpq is not installed.
  pq_no_library = -1,
  /// The address cannot be read.
  pq_bad_address = -2,
  /// Nobody answers there.
  pq_unreachable = -3,
  /// The server is there, and starts or stops.
  pq_not_yet = -4,
  /// The server is there, and lets this user not into this database.
  pq_refused = -5
};

/// Connects to `postgresql://…`, waiting at most ten seconds where the address says no other time.
int pq_connect(const char *address, struct pg_conn **connection);
void pq_finish(struct pg_conn *connection);
/// Whether it still is one.
_Bool pq_is_open(struct pg_conn *connection);

/// Runs a statement without parameters that gives no rows.
struct pg_result *pq_run(struct pg_conn *connection, const char *statement);
struct pg_result *pq_prepare(struct pg_conn *connection, const char *name, const char *statement, int count, const unsigned *types);
/// Begins to run a prepared statement; values and rows are in binary format, and rows come one by one. 0: the connection is gone.
int pq_begin(struct pg_conn *connection, const char *name, int count, const char *const *values, const int *lengths);
/// The next of what it answers; NULL at the end.
struct pg_result *pq_next(struct pg_conn *connection);

/// 1: a row. 2: no row, or no more. Anything else is a failure.
int pq_kind(const struct pg_result *result);
/// The five letters of SQLSTATE of a failure; NULL where the connection went.
const char *pq_state(const struct pg_result *result);
/// How many rows a statement changed.
int64_t pq_changed(struct pg_result *result);
int pq_columns(const struct pg_result *result);
/// The type of a column, one of the above or another.
unsigned pq_column_type(const struct pg_result *result, int column);
/// Of its one row: NULL where nothing stands there.
const void *pq_column_start(const struct pg_result *result, int column);
int pq_column_length(const struct pg_result *result, int column);
void pq_clear(struct pg_result *result);
