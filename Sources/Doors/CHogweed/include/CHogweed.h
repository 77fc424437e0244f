#include <stddef.h>
#include <stdint.h>

/// The public key of an Ed25519 seed, 32 bytes each; 0 where nettle's libhogweed is not installed.
_Bool ed25519_public(uint8_t *key, const uint8_t *seed);

/// Signs some bytes: 64 bytes. 0 where nettle's libhogweed is not installed.
_Bool ed25519_sign(const uint8_t *key, const uint8_t *seed, const uint8_t *bytes, size_t length, uint8_t *signature);

/// 1 where the signature is that of the bytes by the key, 0 where it is not, -1 where nettle's libhogweed is not installed.
int ed25519_verify(const uint8_t *key, const uint8_t *bytes, size_t length, const uint8_t *signature);
