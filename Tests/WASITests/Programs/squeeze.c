// A compressor for text: back references into the last 4 KiB. Squeezes standard input into the file named first, reads
// that back, and writes what it gets to standard output; sizes go to standard error.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WINDOW = 4096, LEAST = 4, MOST = 255 + LEAST };

static size_t squeeze(const unsigned char *in, size_t size, FILE *out) {
  static size_t last[65536];
  size_t at = 0, written = 0;
  memset(last, 0xff, sizeof last);
  while (at < size) {
    size_t length = 0, from = 0;
    if (at + LEAST <= size) {
      unsigned hash = (in[at] * 2654435761u ^ in[at + 1] * 40503u ^ in[at + 2] * 257u ^ in[at + 3]) & 0xffff;
      from = last[hash];
      last[hash] = at;
      if (from != (size_t)-1 && at - from < WINDOW)
        while (length < MOST && at + length < size && in[from + length] == in[at + length]) length++;
    }
    if (length >= LEAST) {
      fputc(1, out);
      fputc((int)((at - from) >> 8), out);
      fputc((int)((at - from) & 255), out);
      fputc((int)(length - LEAST), out);
      at += length;
      written += 4;
    } else {
      fputc(0, out);
      fputc(in[at++], out);
      written += 2;
    }
  }
  return written;
}

static size_t expand(FILE *in, unsigned char *out, size_t room) {
  size_t at = 0;
  int kind;
  while ((kind = fgetc(in)) != EOF && at < room) {
    if (kind == 0) { out[at++] = (unsigned char)fgetc(in); continue; }
    size_t distance = (size_t)fgetc(in) << 8;
    distance |= (size_t)fgetc(in);
    size_t length = (size_t)fgetc(in) + LEAST;
    for (; length && at < room; length--, at++) out[at] = out[at - distance];
  }
  return at;
}

int main(int argc, char **argv) {
  if (argc < 2) { fputs("usage: squeeze FILE < text\n", stderr); return 64; }
  size_t size = 0, room = 1 << 22;
  unsigned char *text = malloc(room), *back = malloc(room);
  for (size_t got; (got = fread(text + size, 1, room - size, stdin)) > 0; size += got) {}
  FILE *file = fopen(argv[1], "w+b");
  if (!file) { perror(argv[1]); return 66; }
  size_t squeezed = squeeze(text, size, file);
  rewind(file);
  size_t restored = expand(file, back, room);
  fclose(file);
  fprintf(stderr, "%zu bytes, squeezed %zu\n", size, squeezed);
  fwrite(back, 1, restored, stdout);
  return restored == size && !memcmp(text, back, size) ? 0 : 1;
}
