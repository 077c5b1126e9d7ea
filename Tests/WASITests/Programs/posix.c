// What a C library makes of the calls: every check that fails is a line, and the exit code 1.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static int checks, failures;
#define OK(condition) \
  do { checks++; if (!(condition)) { failures++; printf("line %d: %s (errno %d)\n", __LINE__, #condition, errno); } } while (0)
#define FAILS(call, error) \
  do { errno = 0; checks++; if ((call) != -1 || errno != (error)) { failures++; printf("line %d: %s (errno %d)\n", __LINE__, #call, errno); } } while (0)

static void put(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  OK(file != NULL);
  if (!file) return;
  OK(fputs(text, file) >= 0);
  OK(fclose(file) == 0);
}

static void streams(void) {
  put("/stream", "one\ntwo\nthree\n");
  FILE *file = fopen("/stream", "r+");
  char line[64];
  OK(fgets(line, sizeof line, file) && !strcmp(line, "one\n"));
  OK(ftell(file) == 4);
  OK(fseek(file, -6, SEEK_END) == 0);
  OK(fgets(line, sizeof line, file) && !strcmp(line, "three\n"));
  OK(fgets(line, sizeof line, file) == NULL && feof(file));
  OK(fseek(file, 0, SEEK_SET) == 0);
  OK(fputs("ONE", file) >= 0);
  OK(fflush(file) == 0);
  rewind(file);
  OK(fgets(line, sizeof line, file) && !strcmp(line, "ONE\n"));
  OK(fclose(file) == 0);
  file = fopen("/stream", "a+");
  OK(fputs("four\n", file) >= 0);
  rewind(file);
  OK(fgets(line, sizeof line, file) && !strcmp(line, "ONE\n"));
  OK(fclose(file) == 0);
  OK(fopen("/none", "r") == NULL && errno == ENOENT);
  OK(fopen("/stream/x", "r") == NULL && errno == ENOTDIR);
  OK(fopen("/", "w") == NULL && errno == EISDIR);
  OK(fopen("/stream", "wx") == NULL && errno == EEXIST);
  OK(remove("/stream") == 0);
}

static void descriptors(void) {
  int fd = open("/file", O_RDWR | O_CREAT | O_EXCL, 0644);
  OK(fd > 2);
  struct stat status;
  OK(fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size == 0 && status.st_nlink == 1);
  OK(write(fd, "0123456789", 10) == 10);
  OK(lseek(fd, 0, SEEK_CUR) == 10);
  OK(lseek(fd, -3, SEEK_END) == 7);
  char buffer[16];
  OK(read(fd, buffer, 16) == 3 && !memcmp(buffer, "789", 3));
  OK(read(fd, buffer, 16) == 0);
  OK(pread(fd, buffer, 4, 2) == 4 && !memcmp(buffer, "2345", 4));
  OK(pwrite(fd, "AB", 2, 0) == 2);
  OK(lseek(fd, 0, SEEK_CUR) == 10);
  FAILS(lseek(fd, -1, SEEK_SET), EINVAL);
  OK(ftruncate(fd, 4) == 0);
  OK(fstat(fd, &status) == 0 && status.st_size == 4);
  OK(posix_fallocate(fd, 0, 100) == 0 || errno == ENOTSUP);
  OK(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL) == 0);
  OK(fsync(fd) == 0 && fdatasync(fd) == 0);
  struct iovec pieces[2] = {{"x", 1}, {"yz", 2}};
  OK(lseek(fd, 0, SEEK_SET) == 0);
  OK(writev(fd, pieces, 2) == 3);
  OK(pread(fd, buffer, 3, 0) == 3 && !memcmp(buffer, "xyz", 3));
  OK(fcntl(fd, F_GETFL) == O_RDWR);
  OK(fcntl(fd, F_SETFL, O_RDWR | O_APPEND) == 0);
  OK(fcntl(fd, F_GETFL) & O_APPEND);
  OK(!isatty(fd) && errno == ENOTTY);
  struct timespec times[2] = {{1000, 500}, {2000, 600}};
  OK(futimens(fd, times) == 0);
  OK(fstat(fd, &status) == 0 && status.st_mtim.tv_sec == 2000 && status.st_mtim.tv_nsec == 600);
  OK(status.st_atim.tv_sec == 1000);
  struct pollfd wait = {fd, POLLIN | POLLOUT, 0};
  OK(poll(&wait, 1, 0) >= 1 && wait.revents & POLLOUT);
  OK(close(fd) == 0);
  FAILS(close(fd), EBADF);
  FAILS(read(fd, buffer, 1), EBADF);
  fd = open("/file", O_RDONLY);
  FAILS(write(fd, "x", 1), EBADF);
  close(fd);
  fd = open("/file", O_WRONLY | O_TRUNC);
  FAILS(read(fd, buffer, 1), EBADF);
  OK(fstat(fd, &status) == 0 && status.st_size == 0);
  close(fd);
  FAILS(open("/file", O_RDONLY | O_DIRECTORY), ENOTDIR);
  FAILS(open("/", O_RDWR), EISDIR);
  FAILS(open("/none/x", O_CREAT | O_WRONLY, 0644), ENOENT);
  fd = open("/", O_RDONLY | O_DIRECTORY);
  OK(fd > 2);
  FAILS(read(fd, buffer, 1), EBADF);
  int below = openat(fd, "file", O_RDONLY);
  OK(below > 2);
  close(below);
  close(fd);
  FAILS(access("/none", F_OK), ENOENT);
  OK(access("/file", R_OK | W_OK) == 0);
  OK(unlink("/file") == 0);
}

static void names(void) {
  struct stat status, other;
  OK(mkdir("/d", 0755) == 0);
  FAILS(mkdir("/d", 0755), EEXIST);
  FAILS(mkdir("/x/y", 0755), ENOENT);
  put("/d/a", "a");
  OK(stat("/d", &status) == 0 && S_ISDIR(status.st_mode));
  OK(stat("/d/../d/./a", &status) == 0 && status.st_size == 1);
  FAILS(rmdir("/d"), ENOTEMPTY);
  FAILS(unlink("/d"), EISDIR);
  FAILS(rmdir("/d/a"), ENOTDIR);
  OK(link("/d/a", "/d/b") == 0);
  OK(stat("/d/a", &status) == 0 && stat("/d/b", &other) == 0);
  OK(status.st_ino == other.st_ino && status.st_dev == other.st_dev && status.st_nlink == 2);
  put("/d/c", "cc");
  OK(stat("/d/c", &other) == 0 && status.st_ino != other.st_ino && status.st_dev == other.st_dev);
  FAILS(link("/d/a", "/d/c"), EEXIST);
  OK(symlink("a", "/d/l") == 0);
  FAILS(symlink("a", "/d/l"), EEXIST);
  OK(lstat("/d/l", &status) == 0 && S_ISLNK(status.st_mode) && status.st_size == 1);
  OK(stat("/d/l", &status) == 0 && S_ISREG(status.st_mode));
  char text[32];
  OK(readlink("/d/l", text, sizeof text) == 1 && text[0] == 'a');
  FAILS(readlink("/d/a", text, sizeof text), EINVAL);
  OK(symlink("nowhere", "/d/dangling") == 0);
  FAILS(stat("/d/dangling", &status), ENOENT);
  OK(lstat("/d/dangling", &status) == 0);
  FAILS(open("/d/l", O_RDONLY | O_NOFOLLOW), ELOOP);
  OK(symlink("loop", "/d/loop") == 0);
  FAILS(open("/d/loop", O_RDONLY), ELOOP);
  OK(rename("/d/c", "/d/a") == 0);
  OK(stat("/d/a", &status) == 0 && status.st_size == 2);
  OK(mkdir("/e", 0755) == 0);
  FAILS(rename("/d/a", "/e"), EISDIR);
  FAILS(rename("/e", "/d/a"), ENOTDIR);
  FAILS(rename("/e", "/d"), ENOTEMPTY);
  FAILS(rename("/d", "/d/x"), EINVAL);
  OK(rename("/d", "/e") == 0);
  OK(stat("/e/a", &status) == 0);
  OK(chdir("/e") == 0);
  OK(stat("a", &status) == 0 && status.st_size == 2);
  OK(getcwd(text, sizeof text) && !strcmp(text, "/e"));
  DIR *directory = opendir("/e");
  OK(directory != NULL);
  int seen = 0, dots = 0;
  for (struct dirent *entry; directory && (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') { dots++; continue; }
    OK(fstatat(dirfd(directory), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_ino == entry->d_ino);
    seen++;
  }
  OK(seen == 5 && dots == 2);
  rewinddir(directory);
  OK(readdir(directory) != NULL);
  closedir(directory);
  const char *all[] = {"/e/a", "/e/b", "/e/l", "/e/dangling", "/e/loop"};
  for (int i = 0; i < 5; i++) OK(unlink(all[i]) == 0);
  OK(rmdir("/e/") == 0);
  FAILS(open("/e", O_RDONLY), ENOENT);
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static void many(void) {
  OK(mkdir("/many", 0755) == 0);
  char path[64];
  for (int i = 0; i < 600; i++) {
    snprintf(path, sizeof path, "/many/entry-%04d", i);
    int fd = open(path, O_CREAT | O_WRONLY, 0644);
    OK(fd > 2);
    close(fd);
  }
  struct dirent **entries;
  int found = scandir("/many", &entries, NULL, by_name);
  OK(found == 602);
  for (int i = 2; i < found; i++) {
    snprintf(path, sizeof path, "entry-%04d", i - 2);
    OK(!strcmp(entries[i]->d_name, path));
  }
  DIR *directory = opendir("/many");
  for (struct dirent *entry; (entry = readdir(directory));) {
    snprintf(path, sizeof path, "/many/%s", entry->d_name);
    if (entry->d_name[0] != '.') OK(unlink(path) == 0);
  }
  closedir(directory);
  OK(rmdir("/many") == 0);
}

static void the_rest(void) {
  struct timespec before, after, nap = {0, 2000000};
  OK(clock_getres(CLOCK_MONOTONIC, &before) == 0 && (before.tv_sec || before.tv_nsec));
  OK(clock_gettime(CLOCK_MONOTONIC, &before) == 0);
  OK(nanosleep(&nap, NULL) == 0);
  OK(clock_gettime(CLOCK_MONOTONIC, &after) == 0);
  OK((after.tv_sec - before.tv_sec) * 1000000000LL + after.tv_nsec - before.tv_nsec >= 2000000);
  OK(time(NULL) > 1500000000);
  OK(sched_yield() == 0);
  unsigned char bytes[64] = {0}, sum = 0;
  OK(getentropy(bytes, sizeof bytes) == 0);
  for (int i = 0; i < 64; i++) sum |= bytes[i];
  OK(sum != 0);
  OK(getenv("HOME") == NULL);
}

int main(void) {
  streams();
  descriptors();
  names();
  many();
  the_rest();
  printf("%d checks, %d failures\n", checks, failures);
  return failures != 0;
}
