// What is used of cairo.h, pango.h and pangocairo.h is declared here: their folders are known to pkg-config alone, and what SwiftPM is
// told by it, it also links, so that every run of the program would load twenty libraries.
#include "CPangoCairo.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef int (*write_function)(void *closure, const unsigned char *data, unsigned int length);

#define PICTURE_FUNCTIONS(each) \
  each(cairo, cairo_svg_surface_create_for_stream, void *, (write_function, void *, double, double)) \
  each(cairo, cairo_image_surface_create, void *, (int, int, int)) \
  each(cairo, cairo_surface_write_to_png_stream, int, (void *, write_function, void *)) \
  each(cairo, cairo_surface_finish, void, (void *)) \
  each(cairo, cairo_surface_destroy, void, (void *)) \
  each(cairo, cairo_create, void *, (void *)) \
  each(cairo, cairo_destroy, void, (void *)) \
  each(cairo, cairo_status, int, (void *)) \
  each(cairo, cairo_scale, void, (void *, double, double)) \
  each(cairo, cairo_set_source_rgb, void, (void *, double, double, double)) \
  each(cairo, cairo_rectangle, void, (void *, double, double, double, double)) \
  each(cairo, cairo_arc, void, (void *, double, double, double, double, double)) \
  each(cairo, cairo_new_path, void, (void *)) \
  each(cairo, cairo_move_to, void, (void *, double, double)) \
  each(cairo, cairo_line_to, void, (void *, double, double)) \
  each(cairo, cairo_set_line_width, void, (void *, double)) \
  each(cairo, cairo_set_dash, void, (void *, const double *, int, double)) \
  each(cairo, cairo_fill, void, (void *)) \
  each(cairo, cairo_stroke, void, (void *)) \
  each(cairo, cairo_font_options_create, void *, (void)) \
  each(cairo, cairo_font_options_destroy, void, (void *)) \
  each(cairo, cairo_font_options_set_hint_style, void, (void *, int)) \
  each(cairo, cairo_font_options_set_hint_metrics, void, (void *, int)) \
  each(pangocairo, pango_cairo_create_layout, void *, (void *)) \
  each(pangocairo, pango_cairo_context_set_font_options, void, (void *, const void *)) \
  each(pangocairo, pango_cairo_layout_path, void, (void *, void *)) \
  each(pango, pango_layout_get_context, void *, (void *)) \
  each(pango, pango_layout_context_changed, void, (void *)) \
  each(pango, pango_layout_set_text, void, (void *, const char *, int)) \
  each(pango, pango_layout_set_font_description, void, (void *, const void *)) \
  each(pango, pango_layout_set_single_paragraph_mode, void, (void *, int)) \
  each(pango, pango_layout_get_size, void, (void *, int *, int *)) \
  each(pango, pango_layout_get_baseline, int, (void *)) \
  each(pango, pango_layout_get_unknown_glyphs_count, int, (void *)) \
  each(pango, pango_font_description_from_string, void *, (const char *)) \
  each(pango, pango_font_description_set_absolute_size, void, (void *, double)) \
  each(pango, pango_font_description_free, void, (void *)) \
  each(gobject, g_object_unref, void, (void *))

#define PICTURE_FIELD(library, name, result, arguments) result(*name) arguments;
static struct { PICTURE_FUNCTIONS(PICTURE_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *cairo = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
  void *pango = dlopen("libpango-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  void *pangocairo = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  void *gobject = dlopen("libgobject-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!cairo || !pango || !pangocairo || !gobject) return;
#define PICTURE_LOAD(library, name, result, arguments) \
  if (!(is.name = (result(*) arguments)dlsym(library, #name))) return;
  PICTURE_FUNCTIONS(PICTURE_LOAD)
  is_there = 1;
}

enum { CAIRO_RGB24 = 1, HINTS_NONE = 1, METRICS_OFF = 1, PANGO_UNITS = 1024 };

struct picture {
  void *surface;
  void *context;
  void *layout;
  double pixels;
  int unknown;
  uint8_t *bytes;
  size_t count;
  size_t room;
  _Bool is_full;
};

static int take(void *closure, const unsigned char *data, unsigned int length) {
  struct picture *picture = closure;
  if (picture->count + length > picture->room) {
    size_t room = (picture->count + length) * 2;
    uint8_t *bytes = realloc(picture->bytes, room);
    if (!bytes) {
      picture->is_full = 1;
      return 1;
    }
    picture->bytes = bytes;
    picture->room = room;
  }
  memcpy(picture->bytes + picture->count, data, length);
  picture->count += length;
  return 0;
}

struct picture *picture_open(double width, double height, double pixels) {
  pthread_once(&once, load);
  if (!is_there) return NULL;
  struct picture *picture = calloc(1, sizeof *picture);
  if (!picture) return NULL;
  picture->pixels = pixels;
  picture->surface = pixels > 0
    ? is.cairo_image_surface_create(CAIRO_RGB24, (int)(width * pixels), (int)(height * pixels))
    : is.cairo_svg_surface_create_for_stream(take, picture, width, height);
  picture->context = is.cairo_create(picture->surface);
  if (is.cairo_status(picture->context) != 0) {
    picture_close(picture);
    return NULL;
  }
  if (pixels > 0) is.cairo_scale(picture->context, pixels, pixels);
  picture->layout = is.pango_cairo_create_layout(picture->context);
  void *options = is.cairo_font_options_create();
  is.cairo_font_options_set_hint_style(options, HINTS_NONE);
  is.cairo_font_options_set_hint_metrics(options, METRICS_OFF);
  is.pango_cairo_context_set_font_options(is.pango_layout_get_context(picture->layout), options);
  is.pango_layout_context_changed(picture->layout);
  is.cairo_font_options_destroy(options);
  is.pango_layout_set_single_paragraph_mode(picture->layout, 1);
  picture_fill(picture, 0, 0, width, height, 0xFFFFFF);
  return picture;
}

static void colour(struct picture *picture, uint32_t rgb) {
  is.cairo_set_source_rgb(picture->context, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

void picture_fill(struct picture *picture, double x, double y, double width, double height, uint32_t rgb) {
  colour(picture, rgb);
  is.cairo_rectangle(picture->context, x, y, width, height);
  is.cairo_fill(picture->context);
}

void picture_line(struct picture *picture, double x1, double y1, double x2, double y2, double width, uint32_t rgb, int is_dashed) {
  const double dash[] = {4, 3};
  colour(picture, rgb);
  is.cairo_set_line_width(picture->context, width);
  is.cairo_set_dash(picture->context, dash, is_dashed ? 2 : 0, 0);
  is.cairo_move_to(picture->context, x1, y1);
  is.cairo_line_to(picture->context, x2, y2);
  is.cairo_stroke(picture->context);
}

void picture_disc(struct picture *picture, double x, double y, double radius, double width, uint32_t rgb) {
  colour(picture, rgb);
  is.cairo_new_path(picture->context);
  is.cairo_arc(picture->context, x, y, radius, 0, 6.283185307179586);
  if (width > 0) {
    is.cairo_set_line_width(picture->context, width);
    is.cairo_set_dash(picture->context, NULL, 0, 0);
    is.cairo_stroke(picture->context);
  } else {
    is.cairo_fill(picture->context);
  }
}

double picture_text(struct picture *picture, const char *text, int length, double x, double y, double size, int is_bold, uint32_t rgb,
                    int draws) {
  void *font = is.pango_font_description_from_string(
    is_bold ? "Noto Sans, Noto Sans Khmer, Khmer OS, sans-serif Bold" : "Noto Sans, Noto Sans Khmer, Khmer OS, sans-serif");
  is.pango_font_description_set_absolute_size(font, size * PANGO_UNITS);
  is.pango_layout_set_font_description(picture->layout, font);
  is.pango_font_description_free(font);
  is.pango_layout_set_text(picture->layout, text, length);
  int width = 0, height = 0;
  is.pango_layout_get_size(picture->layout, &width, &height);
  if (draws) {
    picture->unknown += is.pango_layout_get_unknown_glyphs_count(picture->layout);
    colour(picture, rgb);
    is.cairo_move_to(picture->context, x, y - (double)is.pango_layout_get_baseline(picture->layout) / PANGO_UNITS);
    is.pango_cairo_layout_path(picture->context, picture->layout);
    is.cairo_fill(picture->context);
  }
  return (double)width / PANGO_UNITS;
}

int picture_unknown(const struct picture *picture) { return picture->unknown; }

const uint8_t *picture_finish(struct picture *picture, size_t *count) {
  if (picture->pixels > 0) is.cairo_surface_write_to_png_stream(picture->surface, take, picture);
  is.cairo_surface_finish(picture->surface);
  *count = picture->count;
  return picture->is_full ? NULL : picture->bytes;
}

void picture_close(struct picture *picture) {
  if (picture->layout) is.g_object_unref(picture->layout);
  is.cairo_destroy(picture->context);
  is.cairo_surface_destroy(picture->surface);
  free(picture->bytes);
  free(picture);
}
