// A small table in one file: records of fixed size, found by hashing, changed in place, with a journal that is written,
// flushed and renamed before a change, as databases do. Prints a checksum of what it read back.
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SLOTS = 4096 };

struct record { uint32_t key, used; char text[56]; };

static int table;

static off_t place(uint32_t key) {
  for (uint32_t slot = key * 2654435761u % SLOTS;; slot = (slot + 1) % SLOTS) {
    struct record record;
    off_t offset = (off_t)slot * (off_t)sizeof record;
    if (pread(table, &record, sizeof record, offset) != sizeof record) return -1;
    if (!record.used || record.key == key) return offset;
  }
}

static int put(uint32_t key, const char *text) {
  struct record record = {key, 1, {0}};
  strncpy(record.text, text, sizeof record.text - 1);
  int journal = open("journal.new", O_CREAT | O_TRUNC | O_WRONLY, 0644);
  if (journal < 0 || write(journal, &record, sizeof record) != sizeof record || fsync(journal)) return -1;
  close(journal);
  if (rename("journal.new", "journal")) return -1;
  off_t offset = place(key);
  if (offset < 0 || pwrite(table, &record, sizeof record, offset) != sizeof record || fdatasync(table)) return -1;
  return unlink("journal");
}

int main(int argc, char **argv) {
  if (argc < 2 || chdir(argv[1])) return 64;
  table = open("table", O_CREAT | O_RDWR, 0644);
  if (table < 0 || ftruncate(table, (off_t)SLOTS * (off_t)sizeof(struct record))) { perror("table"); return 66; }
  char text[64];
  for (uint32_t key = 0; key < 300; key++) {
    snprintf(text, sizeof text, "value of %u", key * 7919);
    if (put(key * 7919, text)) { perror("put"); return 1; }
  }
  if (put(7919, "changed")) return 1;
  uint32_t sum = 0;
  for (uint32_t key = 0; key < 300; key++) {
    struct record record;
    if (pread(table, &record, sizeof record, place(key * 7919)) != sizeof record || !record.used) return 1;
    for (char *c = record.text; *c; c++) sum = sum * 31 + (unsigned char)*c;
  }
  struct stat status;
  if (stat("journal", &status) != -1 || errno != ENOENT || fstat(table, &status)) return 1;
  printf("%lld bytes, sum %08x\n", (long long)status.st_size, sum);
  return 0;
}
