// What Embedded Swift asks of the machine and WebAssembly alone does not have: memory, and whole numbers of 128 bits.

#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;
static uintptr_t heap_next;

// Blocks carry their size in front; freed ones wait in a list per power of two.
static void *free_lists[32];

static unsigned size_class(size_t size) {
  unsigned shift = 4;
  while (((size_t)1 << shift) < size) shift++;
  return shift;
}

static void *take(size_t size) {
  unsigned shift = size_class(size + 16);
  void **block = free_lists[shift];
  if (block) {
    free_lists[shift] = *block;
    return block;
  }
  if (!heap_next) heap_next = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uintptr_t start = heap_next;
  heap_next += (uintptr_t)1 << shift;
  size_t pages = __builtin_wasm_memory_size(0);
  if (heap_next > pages << 16) {
    size_t more = (heap_next - (pages << 16) + 0xFFFF) >> 16;
    if (__builtin_wasm_memory_grow(0, more) == (size_t)-1) __builtin_trap();
  }
  *(unsigned *)(start + 12) = shift;
  return (void *)(start + 16);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment > 16) __builtin_trap();
  *result = take(size);
  return 0;
}

void free(void *block) {
  if (!block) return;
  unsigned shift = *(unsigned *)((uintptr_t)block - 4);
  *(void **)block = free_lists[shift];
  free_lists[shift] = block;
}

void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *a = to;
  const unsigned char *b = from;
  while (count--) *a++ = *b++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  unsigned char *a = to;
  const unsigned char *b = from;
  if (a < b) return memcpy(to, from, count);
  while (count--) a[count] = b[count];
  return to;
}

void *memset(void *to, int byte, size_t count) {
  unsigned char *a = to;
  while (count--) *a++ = (unsigned char)byte;
  return to;
}

int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *a = one, *b = other;
  for (; count--; a++, b++)
    if (*a != *b) return *a < *b ? -1 : 1;
  return 0;
}

// Seeds hash tables; the Core never lets their order show.
void arc4random_buf(void *buffer, size_t count) { memset(buffer, 42, count); }

typedef __int128 wide;
typedef unsigned __int128 uwide;

wide __multi3(wide a, wide b) {
  uint64_t al = (uint64_t)a, bl = (uint64_t)b;
  uint64_t a0 = al & 0xFFFFFFFF, a1 = al >> 32, b0 = bl & 0xFFFFFFFF, b1 = bl >> 32;
  uint64_t low = a0 * b0;
  uint64_t mid = a1 * b0 + (low >> 32);
  uint64_t mid2 = a0 * b1 + (mid & 0xFFFFFFFF);
  uint64_t high = a1 * b1 + (mid >> 32) + (mid2 >> 32);
  high += (uint64_t)(a >> 64) * bl + al * (uint64_t)(b >> 64);
  return (wide)(((uwide)high << 64) | ((mid2 << 32) | (low & 0xFFFFFFFF)));
}

static uwide divide(uwide a, uwide b, uwide *rest) {
  uwide quotient = 0, left = 0;
  if (b == 0) __builtin_trap();
  for (int bit = 0; bit < 128; bit++) {
    left = (left << 1) | (uint64_t)(a >> 127);
    a <<= 1;
    quotient <<= 1;
    if (left >= b) {
      left -= b;
      quotient |= 1;
    }
  }
  *rest = left;
  return quotient;
}

uwide __udivti3(uwide a, uwide b) {
  uwide rest;
  return divide(a, b, &rest);
}

wide __divti3(wide a, wide b) {
  uwide rest;
  uwide quotient = divide(a < 0 ? -(uwide)a : (uwide)a, b < 0 ? -(uwide)b : (uwide)b, &rest);
  return (a < 0) != (b < 0) ? -(wide)quotient : (wide)quotient;
}

#ifdef ASCII_ONLY
// What Swift asks to compare texts by their normal forms. The form's scorer sees positions and words of our own alone, all of
// them ASCII, of which each is its own normal form: so it needs none of the tables of Unicode.

unsigned short _swift_stdlib_getNormData(unsigned scalar) {
  if (scalar > 0x7F) __builtin_trap();
  return 0;
}
unsigned _swift_stdlib_getDecompositionEntry(unsigned scalar) { __builtin_trap(); }
unsigned _swift_stdlib_getComposition(unsigned x, unsigned y) { __builtin_trap(); }
const unsigned char *_swift_stdlib_nfd_decompositions;
#endif
