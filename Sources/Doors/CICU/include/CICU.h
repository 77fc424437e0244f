#include <stdint.h>

/// Writes where a line of a UTF-8 text may end, as byte offsets, ascending, and gives how many there are; at most one a byte.
/// Negative where ICU, in the version of its headers, is not installed or has no answer.
int32_t icu_line_ends(const char *text, int64_t length, int32_t *ends);
