#include <dlfcn.h>
#include <stddef.h>
#include <xlsxwriter.h>

// The functions that are used, found when the first workbook is written. Linked in the ordinary way the library, which brings
// libcrypto, costs every run of the program 2.6 ms.
#define WORKBOOK_FUNCTIONS(each) \
  each(workbook_new_opt) each(workbook_set_properties) each(workbook_add_worksheet) each(workbook_add_format) \
  each(workbook_add_chart) each(workbook_define_name) each(workbook_close) each(lxw_workbook_free) \
  each(format_set_bold) each(format_set_italic) each(format_set_font_name) each(format_set_font_size) \
  each(format_set_font_color) each(format_set_bg_color) each(format_set_text_wrap) each(format_set_align) \
  each(format_set_border) each(format_set_border_color) each(format_set_num_format) each(format_set_unlocked) \
  each(format_set_indent) each(lxw_format_get_xf_index) \
  each(worksheet_write_string) each(worksheet_write_number) each(worksheet_write_datetime) each(worksheet_write_blank) \
  each(worksheet_write_boolean) \
  each(worksheet_write_formula_num) each(worksheet_write_formula_str) \
  each(worksheet_set_row_opt) each(worksheet_set_column_opt) each(worksheet_merge_range) each(worksheet_freeze_panes) \
  each(worksheet_autofilter) each(worksheet_data_validation_range) each(worksheet_conditional_format_range) \
  each(worksheet_insert_chart_opt) each(worksheet_hide) each(worksheet_activate) each(worksheet_set_tab_color) \
  each(worksheet_protect) each(worksheet_set_landscape) each(worksheet_set_paper) each(worksheet_fit_to_pages) \
  each(worksheet_set_portrait) each(worksheet_set_print_scale) each(worksheet_set_margins) each(worksheet_print_area) each(worksheet_set_h_pagebreaks) \
  each(worksheet_repeat_rows) each(worksheet_set_footer) each(worksheet_ignore_errors) \
  each(chart_add_series) each(chart_series_set_name) each(chart_series_set_fill) each(chart_series_set_line) \
  each(chart_series_set_labels) each(chart_title_set_name) each(chart_title_off) each(chart_title_set_name_font) each(chart_axis_get) \
  each(chart_axis_set_name) each(chart_axis_set_min) each(chart_axis_set_max) each(chart_axis_set_reverse) \
  each(chart_axis_set_major_unit) each(chart_axis_set_interval_unit) each(chart_series_set_marker_type) each(chart_series_set_marker_size) \
  each(chart_series_set_marker_fill) each(chart_series_set_marker_line) \
  each(chart_axis_set_num_format) each(chart_legend_set_position) each(chart_set_series_gap) \
  each(chart_set_series_overlap)

#define WORKBOOK_FIELD(name) __typeof__(&name) name;
struct workbook_library { WORKBOOK_FUNCTIONS(WORKBOOK_FIELD) };

/// Fills `library`; false where the library or one of its functions is not installed.
static inline _Bool load_workbook_library(struct workbook_library *library) {
  void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define WORKBOOK_LOAD(name) if (!(library->name = (__typeof__(&name))dlsym(handle, #name))) return 0;
  WORKBOOK_FUNCTIONS(WORKBOOK_LOAD)
#undef WORKBOOK_LOAD
  return 1;
}
