#include <stddef.h>
#include <stdint.h>

/// A picture that is being drawn: vectors (SVG) or pixels (PNG).
struct picture;

/// A picture of vectors, or of so many pixels to a unit; NULL where Pango or Cairo is not installed, or there is no memory.
struct picture *picture_open(double width, double height, double pixels);

/// Fills a rectangle, `rgb` as 0xRRGGBB.
void picture_fill(struct picture *picture, double x, double y, double width, double height, uint32_t rgb);

/// Draws a line, dashed or not.
void picture_line(struct picture *picture, double x1, double y1, double x2, double y2, double width, uint32_t rgb, int is_dashed);

/// Fills a disc, or where `width` is above zero draws its edge.
void picture_disc(struct picture *picture, double x, double y, double radius, double width, uint32_t rgb);

/// The width of one line of UTF-8 text, which is drawn as the outlines of its letters, so that no font is needed to show it.
///
/// - x, y: where its baseline begins.
/// - draws: 0: it is only measured.
double picture_text(struct picture *picture, const char *text, int length, double x, double y, double size, int is_bold, uint32_t rgb,
                    int draws);

/// How many letters no font here has.
int picture_unknown(const struct picture *picture);

/// Ends it; the bytes of the file stay until it is closed. NULL where there is no memory for them.
const uint8_t *picture_finish(struct picture *picture, size_t *count);

void picture_close(struct picture *picture);
