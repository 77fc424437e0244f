#include <dlfcn.h>
#include <stddef.h>
#include <readstat.h>

// The functions that are used, found when the first file for SPSS or Stata is written: no other run waits for the library.
#define STATISTICS_FUNCTIONS(each) \
  each(readstat_writer_init) each(readstat_set_data_writer) each(readstat_writer_free) \
  each(readstat_writer_set_file_label) each(readstat_writer_set_file_timestamp) each(readstat_writer_set_compression) \
  each(readstat_writer_set_file_format_version) each(readstat_add_note) \
  each(readstat_add_label_set) each(readstat_label_int32_value) \
  each(readstat_add_variable) each(readstat_variable_set_label) each(readstat_variable_set_format) \
  each(readstat_variable_set_label_set) each(readstat_variable_set_measure) \
  each(readstat_add_string_ref) each(readstat_get_string_ref) \
  each(readstat_begin_writing_sav) each(readstat_begin_writing_dta) each(readstat_begin_row) each(readstat_end_row) \
  each(readstat_insert_int32_value) each(readstat_insert_double_value) each(readstat_insert_string_value) \
  each(readstat_insert_string_ref) each(readstat_insert_missing_value) each(readstat_end_writing)

#define STATISTICS_FIELD(name) __typeof__(&name) name;
struct statistics_library { STATISTICS_FUNCTIONS(STATISTICS_FIELD) };

/// Fills `library`; false where the library or one of its functions is not installed.
static inline _Bool load_statistics_library(struct statistics_library *library) {
  void *handle = dlopen("libreadstat.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define STATISTICS_LOAD(name) if (!(library->name = (__typeof__(&name))dlsym(handle, #name))) return 0;
  STATISTICS_FUNCTIONS(STATISTICS_LOAD)
#undef STATISTICS_LOAD
  return 1;
}
