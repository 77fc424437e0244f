#include <libexif/exif-data.h>

/// Whether the Exif data of a JPEG hold a GPS latitude or longitude.
static inline _Bool exif_tells_position(const unsigned char *bytes, unsigned int count) {
  ExifData *data = exif_data_new();
  if (!data) return 0;
  // Read what is there, mend nothing.
  exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
  exif_data_set_option(data, EXIF_DATA_OPTION_DONT_CHANGE_MAKER_NOTE);
  exif_data_load_data(data, bytes, count);
  ExifContent *gps = data->ifd[EXIF_IFD_GPS];
  _Bool found = gps && (exif_content_get_entry(gps, (ExifTag)EXIF_TAG_GPS_LATITUDE) ||
                        exif_content_get_entry(gps, (ExifTag)EXIF_TAG_GPS_LONGITUDE));
  exif_data_unref(data);
  return found;
}
