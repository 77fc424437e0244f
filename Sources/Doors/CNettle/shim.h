#include <nettle/hmac.h>
#include <nettle/base64.h>
#include <nettle/gcm.h>
#include <nettle/pbkdf2.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
