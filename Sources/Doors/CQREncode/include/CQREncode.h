#include <stddef.h>

/// A code of rows of squares, as libqrencode draws it; the library is loaded when it is first needed. 1 where a square is dark.
///
/// @param bytes at most 2,953.
/// @param width is given how many squares a row has.
/// @return width × width bytes to be freed with qr_free; NULL where libqrencode is not installed or they do not fit.
unsigned char *qr_squares(const unsigned char *bytes, size_t count, int *width);
void qr_free(unsigned char *squares);
