#include <libexif/exif-data.h>

/// Whether Exif data, with their header, hold a GPS position: of the camera, of what it looked at, or the name of the area.
static inline _Bool exif_tells_position(const unsigned char *bytes, unsigned int count) {
  ExifData *data = exif_data_new();
  if (!data) return 0;
  // Read what is there, mend nothing.
  exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
  exif_data_set_option(data, EXIF_DATA_OPTION_DONT_CHANGE_MAKER_NOTE);
  exif_data_load_data(data, bytes, count);
  ExifContent *gps = data->ifd[EXIF_IFD_GPS];
  const int telling[] = {EXIF_TAG_GPS_LATITUDE, EXIF_TAG_GPS_LONGITUDE, EXIF_TAG_GPS_DEST_LATITUDE,
                         EXIF_TAG_GPS_DEST_LONGITUDE, EXIF_TAG_GPS_AREA_INFORMATION};
  _Bool found = 0;
  for (unsigned int i = 0; gps && i < sizeof telling / sizeof *telling; i++)
    if (exif_content_get_entry(gps, (ExifTag)telling[i])) found = 1;
  exif_data_unref(data);
  return found;
}
