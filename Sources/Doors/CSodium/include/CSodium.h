#include <stddef.h>

/// What libsodium does with passwords, by Argon2id; it is loaded when it is first needed. What is called here is what sodium.h calls so.

/// How many bytes the text of a hash needs, with the NUL at its end; 0 where libsodium is not installed.
size_t password_hash_size(void);
/// Hashes a password with a salt of its own: 64 MB for 80 ms. 0 where it did.
int password_hash(char *hash, const char *password, size_t length);
/// 0 where a password is the one that was hashed.
int password_is(const char *hash, const char *password, size_t length);
/// 0 where a hash is as it would be made today.
int password_hash_is_old(const char *hash);
