#include <stdint.h>

/// A database of SQLite, and a statement of it. What is called here is what sqlite3.h calls so; the library is loaded with the first.
struct sqlite3;
struct sqlite3_stmt;

/// Opens a database; 0, or an extended result code. -1 where SQLite is not installed.
///
/// - may_write: 0: it is only read.
/// - is_address: 1: the path is an address, `file:…?immutable=1`.
int sqlite_open(const char *path, int may_write, int is_address, struct sqlite3 **database);
void sqlite_close(struct sqlite3 *database);
/// How many milliseconds a lock is waited for.
int sqlite_patience(struct sqlite3 *database, int milliseconds);
/// The extended code of what went wrong last.
int sqlite_failure(struct sqlite3 *database);
/// How many rows the last statement changed.
int64_t sqlite_changed(struct sqlite3 *database);

int sqlite_prepare(struct sqlite3 *database, const char *text, int length, struct sqlite3_stmt **statement);
int sqlite_bind_integer(struct sqlite3_stmt *statement, int index, int64_t value);
/// The bytes are copied; text is UTF-8 without a NUL.
int sqlite_bind_text(struct sqlite3_stmt *statement, int index, const char *text, int length);
int sqlite_bind_bytes(struct sqlite3_stmt *statement, int index, const void *bytes, int length);
/// 100 with a row, 101 at the end; anything else is an extended result code.
int sqlite_step(struct sqlite3_stmt *statement);
void sqlite_reset(struct sqlite3_stmt *statement);
void sqlite_finalize(struct sqlite3_stmt *statement);

int sqlite_column_count(struct sqlite3_stmt *statement);

/// What stands in a column.
struct sqlite_value {
  /// 1 integer, 2 number with a point, 3 text, 4 bytes, 5 nothing.
  int kind;
  /// Of text or bytes, as they are kept; good until the next step.
  int length;
  const void *start;
  int64_t integer;
};

/// Fills in the columns of the row at which a statement stands.
void sqlite_row(struct sqlite3_stmt *statement, struct sqlite_value *values, int count);
