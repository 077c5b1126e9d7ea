// Makes a tree of directories and files below a granted directory, walks it, moves things about and takes it down again.
// Prints one line at the end; every surprise is a line of its own and exit code 1.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int surprises;

#define EXPECT(condition) \
  do { if (!(condition)) { printf("line %d: %s (errno %d)\n", __LINE__, #condition, errno); surprises++; } } while (0)

static int count(const char *path, long *bytes) {
  DIR *directory = opendir(path);
  if (!directory) { EXPECT(directory); return 0; }
  int found = 0;
  struct dirent *entry;
  while ((entry = readdir(directory))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    char below[1024];
    struct stat status;
    snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
    EXPECT(lstat(below, &status) == 0);
    EXPECT(status.st_ino == entry->d_ino);
    found++;
    if (S_ISDIR(status.st_mode)) found += count(below, bytes);
    else if (S_ISREG(status.st_mode)) *bytes += status.st_size;
  }
  closedir(directory);
  return found;
}

int main(int argc, char **argv) {
  const char *root = argc > 1 ? argv[1] : ".";
  char path[1024], other[1024];
  EXPECT(chdir(root) == 0);
  for (int d = 0; d < 10; d++) {
    snprintf(path, sizeof path, "tree%d", d);
    EXPECT(mkdir(path, 0755) == 0);
    for (int f = 0; f < 50; f++) {
      snprintf(path, sizeof path, "tree%d/file%d", d, f);
      FILE *file = fopen(path, "w");
      EXPECT(file != NULL);
      if (!file) return 1;
      for (int line = 0; line <= f; line++) fprintf(file, "%d/%d line %d\n", d, f, line);
      EXPECT(fclose(file) == 0);
    }
  }
  long bytes = 0;
  EXPECT(mkdir("tree0", 0755) == -1 && errno == EEXIST);
  int found = count("tree3", &bytes);
  EXPECT(found == 50);
  for (int f = 0; f < 50; f += 2) {
    snprintf(path, sizeof path, "tree1/file%d", f);
    snprintf(other, sizeof other, "tree2/moved%d", f);
    EXPECT(rename(path, other) == 0);
  }
  EXPECT(rename("tree4", "tree5/deeper") == 0);
  EXPECT(access("tree4", F_OK) == -1 && errno == ENOENT);
  EXPECT(symlink("tree5/deeper/file7", "short") == 0);
  EXPECT(link("tree5/deeper/file7", "hard") == 0);
  char text[64] = {0};
  int descriptor = open("short", O_RDONLY);
  EXPECT(descriptor >= 0 && read(descriptor, text, 11) == 11 && !strcmp(text, "4/7 line 0\n"));
  EXPECT(lseek(descriptor, -11, SEEK_END) == 77);
  EXPECT(read(descriptor, text, 63) == 11);
  EXPECT(write(descriptor, text, 1) == -1 && errno == EBADF);
  EXPECT(close(descriptor) == 0);
  ssize_t length = readlink("short", text, sizeof text);
  EXPECT(length == 18 && !memcmp(text, "tree5/deeper/file7", 18));
  struct stat one, two;
  EXPECT(stat("short", &one) == 0 && stat("hard", &two) == 0 && one.st_ino == two.st_ino && one.st_nlink == 2);
  EXPECT(open("../escape", O_CREAT | O_WRONLY, 0644) == -1);
  EXPECT(rmdir("tree5") == -1 && errno == ENOTEMPTY);
  bytes = 0;
  found = count(".", &bytes);
  printf("%d entries, %ld bytes\n", found, bytes);
  return surprises != 0;
}
