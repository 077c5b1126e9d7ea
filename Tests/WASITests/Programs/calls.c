// Makes calls of the interface one by one and says what each answered. Arguments: nothing; it works in the first
// granted directory. What it prints is compared with calls.txt, and tells two implementations apart line by line.

#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef uint32_t u32;
typedef uint64_t u64;

#define CALL(name, ...) \
  __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name))) int32_t name(__VA_ARGS__)
CALL(fd_advise, u32, u64, u64, u32);
CALL(fd_allocate, u32, u64, u64);
CALL(fd_close, u32);
CALL(fd_datasync, u32);
CALL(fd_sync, u32);
CALL(fd_fdstat_get, u32, void *);
CALL(fd_fdstat_set_flags, u32, u32);
CALL(fd_fdstat_set_rights, u32, u64, u64);
CALL(fd_filestat_get, u32, void *);
CALL(fd_filestat_set_size, u32, u64);
CALL(fd_filestat_set_times, u32, u64, u64, u32);
CALL(fd_pread, u32, void *, u32, u64, u32 *);
CALL(fd_pwrite, u32, void *, u32, u64, u32 *);
CALL(fd_prestat_get, u32, void *);
CALL(fd_prestat_dir_name, u32, void *, u32);
CALL(fd_read, u32, void *, u32, u32 *);
CALL(fd_readdir, u32, void *, u32, u64, u32 *);
CALL(fd_renumber, u32, u32);
CALL(fd_seek, u32, int64_t, u32, u64 *);
CALL(fd_tell, u32, u64 *);
CALL(fd_write, u32, void *, u32, u32 *);
CALL(path_create_directory, u32, const char *, u32);
CALL(path_filestat_get, u32, u32, const char *, u32, void *);
CALL(path_filestat_set_times, u32, u32, const char *, u32, u64, u64, u32);
CALL(path_link, u32, u32, const char *, u32, u32, const char *, u32);
CALL(path_open, u32, u32, const char *, u32, u32, u64, u64, u32, u32 *);
CALL(path_readlink, u32, const char *, u32, void *, u32, u32 *);
CALL(path_remove_directory, u32, const char *, u32);
CALL(path_rename, u32, const char *, u32, u32, const char *, u32);
CALL(path_symlink, const char *, u32, u32, const char *, u32);
CALL(path_unlink_file, u32, const char *, u32);
CALL(poll_oneoff, void *, void *, u32, u32 *);
CALL(clock_res_get, u32, u64 *);
CALL(clock_time_get, u32, u64, u64 *);
CALL(random_get, void *, u32);
CALL(sched_yield, void);
CALL(sock_shutdown, u32, u32);
CALL(sock_send, u32, void *, u32, u32, u32 *);
CALL(sock_recv, u32, void *, u32, u32, u32 *, void *);
CALL(sock_accept, u32, u32, u32 *);

static const char *names[] = {
    "success", "2big", "acces", "addrinuse", "addrnotavail", "afnosupport", "again", "already", "badf", "badmsg", "busy",
    "canceled", "child", "connaborted", "connrefused", "connreset", "deadlk", "destaddrreq", "dom", "dquot", "exist",
    "fault", "fbig", "hostunreach", "idrm", "ilseq", "inprogress", "intr", "inval", "io", "isconn", "isdir", "loop",
    "mfile", "mlink", "msgsize", "multihop", "nametoolong", "netdown", "netreset", "netunreach", "nfile", "nobufs",
    "nodev", "noent", "noexec", "nolck", "nolink", "nomem", "nomsg", "noprotoopt", "nospc", "nosys", "notconn", "notdir",
    "notempty", "notrecoverable", "notsock", "notsup", "notty", "nxio", "overflow", "ownerdead", "perm", "pipe", "proto",
    "protonosupport", "prototype", "range", "rofs", "spipe", "srch", "stale", "timedout", "txtbsy", "xdev", "notcapable",
};

static void say(const char *what, int error) {
  printf("%s: %s\n", what, error >= 0 && error < (int)(sizeof names / sizeof *names) ? names[error] : "?");
  fflush(stdout);
}
#define TRY(call) say(#call, call)
// Undefined bits and values, and text that is none: other systems end the program.
#ifdef DEFINED_ONLY
#define UNDEFINED(call)
#else
#define UNDEFINED(call) TRY(call)
#endif

enum { D = 3, FOLLOW = 1, CREAT = 1, DIR = 2, EXCL = 4, TRUNC = 8, APPEND = 1, NONBLOCK = 4 };
enum { R = 0x2, SEEK = 0x4, TELL = 0x20, W = 0x40, STAT = 0x200000, ALL = 0x3fffffff };
#define RW (R | W | SEEK | TELL | STAT)

static u32 fd;
static u64 wide;
static u32 count;
static unsigned char record[64];

static int open_at(u32 dir, u32 follow, const char *path, u32 flags, u64 rights, u64 inheriting, u32 fdflags) {
  return path_open(dir, follow, path, strlen(path), flags, rights, inheriting, fdflags, &fd);
}
static int open(const char *path, u32 flags, u64 rights) { return open_at(D, FOLLOW, path, flags, rights, 0, 0); }
static int try_open(u32 follow, const char *path, u32 flags, u64 rights) {
  int error = open_at(D, follow, path, flags, rights, 0, 0);
  if (!error) fd_close(fd);
  return error;
}
static int make(const char *path) { return try_open(0, path, CREAT, 0); }
static int mkdir(const char *path) { return path_create_directory(D, path, strlen(path)); }
static int rmdir(const char *path) { return path_remove_directory(D, path, strlen(path)); }
static int unlink(const char *path) { return path_unlink_file(D, path, strlen(path)); }
static int symlink(const char *text, const char *path) {
  return path_symlink(text, strlen(text), D, path, strlen(path));
}
static int link(const char *old, const char *new) {
  return path_link(D, 0, old, strlen(old), D, new, strlen(new));
}
static int move(const char *old, const char *new) {
  return path_rename(D, old, strlen(old), D, new, strlen(new));
}
static int stat(u32 follow, const char *path) {
  return path_filestat_get(D, follow, path, strlen(path), record);
}
static int times(u32 follow, const char *path, u32 flags) {
  return path_filestat_set_times(D, follow, path, strlen(path), 1000, 2000, flags);
}
static char text[300];
static int readlink(const char *path, u32 room) {
  memset(text, 0, sizeof text);
  return path_readlink(D, path, strlen(path), text, room, &count);
}
static int write(const char *bytes) {
  struct { const void *at; u32 size; } piece = {bytes, strlen(bytes)};
  return fd_write(fd, &piece, 1, &count);
}
static int read(u32 size) {
  struct { void *at; u32 size; } piece = {text, size};
  memset(text, 0, sizeof text);
  return fd_read(fd, &piece, 1, &count);
}
static int pread(u32 size, u64 offset) {
  struct { void *at; u32 size; } piece = {text, size};
  memset(text, 0, sizeof text);
  return fd_pread(fd, &piece, 1, offset, &count);
}
static int pwrite(const char *bytes, u64 offset) {
  struct { const void *at; u32 size; } piece = {bytes, strlen(bytes)};
  return fd_pwrite(fd, &piece, 1, offset, &count);
}
static int seek(int64_t delta, u32 whence) { return fd_seek(fd, delta, whence, &wide); }
static u64 size_of(const char *path) {
  u64 size = 0;
  if (stat(0, path)) return -1;
  memcpy(&size, record + 32, 8);
  return size;
}

static void opening(void) {
  TRY(make("file"));
  TRY(try_open(0, "file", CREAT, RW));
  TRY(try_open(0, "file", CREAT | EXCL, RW));
  TRY(try_open(0, "file", DIR, R));
  TRY(try_open(0, "file/", 0, R));
  TRY(try_open(0, "file/.", 0, R));
  TRY(try_open(0, "file/..", 0, R));
  TRY(try_open(0, "file/x", 0, R));
  TRY(try_open(0, "none", 0, R));
  TRY(try_open(0, "none", TRUNC, RW));
  TRY(try_open(0, "none/x", CREAT, RW));
  TRY(try_open(0, "none/", 0, R));
  TRY(try_open(0, "", 0, R));
  TRY(try_open(0, ".", 0, 0));
  TRY(try_open(0, ".", DIR, R));
  TRY(try_open(0, ".", DIR, R | W));
  TRY(try_open(0, "./", 0, 0));
  TRY(try_open(0, "..", 0, 0));
  TRY(try_open(0, "../x", CREAT, RW));
  TRY(try_open(0, "/", 0, 0));
  TRY(try_open(0, "/file", 0, R));
  UNDEFINED(try_open(2, "file", 0, R));
  UNDEFINED(try_open(0, "file", 16, R));
  UNDEFINED(open_at(D, 0, "file", 0, R, 0, 32));
  TRY(open_at(D, 0, "file", 0, R, 0, NONBLOCK));
  TRY(open_at(fd, 0, "x", 0, R, 0, 0));
  TRY(fd_close(fd));
  TRY(open_at(fd, 0, "x", 0, R, 0, 0));
  TRY(open_at(-1, 0, "x", 0, R, 0, 0));
  TRY(open_at(1, 0, "x", 0, R, 0, 0));
  TRY(path_open(D, 0, "file\0x", 6, 0, R, 0, 0, &fd));
  UNDEFINED(path_open(D, 0, "\xff\xfe", 2, CREAT, R, 0, 0, &fd));
  TRY(try_open(0, "\xc3\xa4 \xe2\x82\xac\n", CREAT, RW));
  TRY(unlink("\xc3\xa4 \xe2\x82\xac\n"));
  TRY(mkdir("d"));
  TRY(try_open(0, "d", 0, R));
  TRY(try_open(0, "d", 0, 0));
  TRY(try_open(0, "d", 0, R | W));
  TRY(try_open(0, "d", DIR, ALL & ~0x400140));
  TRY(try_open(0, "d", CREAT, 0));
  TRY(try_open(0, "d/", CREAT, 0));
  TRY(try_open(0, "new/", CREAT, RW));
  TRY(try_open(0, "d/../file", 0, R));
  TRY(try_open(0, "d/../../file", 0, R));
  TRY(try_open(0, "d/.././/d/..//./file", 0, R));
  TRY(try_open(0, "d///", 0, 0));
  TRY(try_open(0, "d", CREAT | EXCL, 0));
  char name[300];
  memset(name, 'n', sizeof name);
  TRY(path_open(D, 0, name, 256, CREAT, RW, 0, 0, &fd));
  TRY(path_open(D, 0, name, 255, CREAT, RW, 0, 0, &fd));
  TRY(fd_close(fd));
  TRY(path_unlink_file(D, name, 255));
}

static void links(void) {
  TRY(symlink("file", "l"));
  TRY(symlink("d", "ld"));
  TRY(symlink("nowhere", "dangling"));
  TRY(symlink("self", "self"));
  TRY(symlink("/", "abs"));
  TRY(symlink("", "empty"));
  TRY(symlink("x", "l"));
  TRY(symlink("x", "d"));
  TRY(symlink("x", "d/"));
  TRY(symlink("x", "file/"));
  TRY(symlink("x", "new/"));
  TRY(symlink("x", "none/l"));
  TRY(symlink("x", "file/l"));
  TRY(symlink("x", "."));
  TRY(try_open(0, "l", 0, R));
  TRY(try_open(0, "l", DIR, R));
  TRY(try_open(FOLLOW, "l", 0, R));
  TRY(try_open(FOLLOW, "l", DIR, R));
  TRY(try_open(FOLLOW, "l/", 0, R));
  TRY(try_open(FOLLOW, "ld", DIR, R));
  TRY(try_open(0, "ld", DIR, R));
  TRY(try_open(0, "ld", 0, 0));
  TRY(try_open(0, "ld/", 0, 0));
  TRY(try_open(0, "ld/.", 0, 0));
  TRY(try_open(0, "ld/..", 0, 0));
  TRY(try_open(0, "ld/../file", 0, R));
  TRY(try_open(0, "dangling", 0, R));
  TRY(try_open(0, "dangling", DIR, R));
  TRY(try_open(FOLLOW, "dangling", 0, R));
  TRY(try_open(FOLLOW, "dangling", CREAT | EXCL, RW));
  TRY(try_open(0, "dangling", CREAT, RW));
  TRY(try_open(FOLLOW, "dangling", CREAT, RW));
  TRY(stat(0, "nowhere"));
  TRY(unlink("nowhere"));
  TRY(try_open(0, "self", 0, R));
  TRY(try_open(FOLLOW, "self", 0, R));
  TRY(try_open(FOLLOW, "self/x", 0, R));
  TRY(stat(0, "self"));
  TRY(stat(FOLLOW, "self"));
  TRY(stat(0, "dangling"));
  TRY(stat(FOLLOW, "dangling"));
  TRY(stat(0, "l/"));
  TRY(stat(0, "ld/"));
  TRY(readlink("l", 10));
  printf("%u %s\n", count, text);
  TRY(readlink("l", 2));
  printf("%u %s\n", count, text);
  TRY(readlink("file", 10));
  TRY(readlink("d", 10));
  TRY(readlink("none", 10));
  TRY(readlink("l/", 10));
  TRY(readlink("ld/", 10));
  TRY(unlink("ld/"));
  TRY(rmdir("ld"));
  TRY(rmdir("ld/"));
  TRY(unlink("l/"));
  TRY(mkdir("ld"));
  TRY(mkdir("ld/x"));
  TRY(rmdir("d/x"));
  TRY(mkdir("dangling"));
  TRY(mkdir("dangling/"));
}

static void names_and_links(void) {
  TRY(mkdir("d"));
  TRY(mkdir("d2/"));
  TRY(mkdir("."));
  TRY(mkdir(""));
  TRY(mkdir(".."));
  TRY(mkdir("none/x"));
  TRY(mkdir("file/x"));
  TRY(rmdir("file"));
  TRY(rmdir("file/"));
  TRY(rmdir("none"));
  TRY(rmdir("."));
  TRY(rmdir("d2/."));
  TRY(rmdir("d2/.."));
  TRY(make("d2/x"));
  TRY(rmdir("d2"));
  TRY(unlink("d2"));
  TRY(unlink("d2/"));
  TRY(unlink("d2/x/"));
  TRY(unlink("none"));
  TRY(unlink("none/"));
  TRY(unlink("."));
  TRY(unlink(""));
  TRY(link("file", "hard"));
  TRY(link("file", "hard"));
  TRY(link("file", "file"));
  TRY(link("file", "d"));
  TRY(link("file", "dangling"));
  TRY(link("file", "hard2/"));
  TRY(link("file/", "hard2"));
  TRY(link("file", "none/x"));
  TRY(link("d", "hard2"));
  TRY(link("d/", "hard2"));
  TRY(link("none", "hard2"));
  TRY(link("", "hard2"));
  TRY(link("file", ""));
  TRY(link("dangling", "hard2"));
  TRY(readlink("hard2", 100));
  TRY(unlink("hard2"));
  TRY(link("self", "hard2"));
  TRY(unlink("hard2"));
  TRY(path_link(D, FOLLOW, "l", 1, D, "hard2", 5));
  UNDEFINED(path_link(D, 2, "l", 1, D, "hard2", 5));
  TRY(move("hard", "moved"));
  TRY(move("moved", "file"));
  TRY(stat(0, "moved"));
  TRY(move("none", "x"));
  TRY(move("file", "none/x"));
  TRY(move("file", "d"));
  TRY(move("d", "file"));
  TRY(move("d", "d2"));
  TRY(move("d2", "d"));
  TRY(move("d", "d/x"));
  TRY(move("file", "x/"));
  TRY(move("file/", "x"));
  TRY(move("file", "d/"));
  TRY(move("d/", "d3"));
  TRY(move("d3", "d/"));
  TRY(move("d/", "d3/"));
  TRY(move("d3", "d"));
  TRY(move("file", "file"));
  TRY(move(".", "x"));
  TRY(move("d", "."));
  TRY(move("", "x"));
  TRY(move("file", ""));
  TRY(move("..", "x"));
  TRY(move("file", "../x"));
  TRY(move("l", "l2"));
  TRY(move("ld/", "l3"));
  TRY(move("l2", "l"));
  TRY(move("l", "dangling"));
  TRY(move("dangling", "l"));
}

static void files(void) {
  TRY(open("data", CREAT, RW | 0x400000 | 0x100 | 0x80 | 0x800000 | 1 | 0x10 | 8));
  TRY(write("0123456789"));
  TRY(fd_tell(fd, &wide));
  printf("%llu\n", wide);
  TRY(seek(-4, 1));
  TRY(seek(-100, 1));
  UNDEFINED(seek(0, 3));
  TRY(seek(-1, 2));
  TRY(seek(100, 2));
  printf("%llu\n", wide);
  TRY(read(4));
  printf("%u\n", count);
  TRY(seek(2, 0));
  TRY(read(4));
  printf("%u %s\n", count, text);
  TRY(pread(4, 8));
  printf("%u %s\n", count, text);
  TRY(pread(4, 100));
  TRY(pread(4, -1));
  TRY(pwrite("AB", 0));
  TRY(pwrite("AB", -1));
  TRY(fd_tell(fd, &wide));
  printf("%llu\n", wide);
  TRY(fd_filestat_set_size(fd, 20));
  TRY(fd_filestat_set_size(fd, -1));
  TRY(fd_allocate(fd, 10, 30));
  printf("%llu\n", size_of("data"));
  TRY(fd_allocate(fd, 0, 10));
  printf("%llu\n", size_of("data"));
  TRY(fd_allocate(fd, 0, 0));
  TRY(fd_allocate(fd, -1, 10));
  TRY(fd_advise(fd, 0, 10, 0));
  TRY(fd_advise(fd, 0, 10, 5));
  UNDEFINED(fd_advise(fd, 0, 10, 6));
  TRY(fd_advise(fd, -1, 10, 0));
  TRY(fd_sync(fd));
  TRY(fd_datasync(fd));
  TRY(fd_filestat_set_times(fd, 1000, 2000, 5));
  TRY(fd_filestat_get(fd, record));
  memcpy(&wide, record + 48, 8);
  printf("%llu\n", wide);
  TRY(fd_filestat_set_times(fd, 0, 0, 3));
  TRY(fd_filestat_set_times(fd, 0, 0, 12));
  UNDEFINED(fd_filestat_set_times(fd, 0, 0, 16));
  TRY(fd_filestat_set_times(fd, 0, 0, 10));
  TRY(fd_fdstat_set_flags(fd, APPEND));
  TRY(seek(0, 0));
  TRY(write("end"));
  printf("%llu\n", size_of("data"));
  TRY(fd_fdstat_set_flags(fd, 0));
  UNDEFINED(fd_fdstat_set_flags(fd, 32));
  TRY(fd_readdir(fd, text, 100, 0, &count));
  TRY(fd_prestat_get(fd, record));
  TRY(fd_prestat_dir_name(fd, text, 1));
  TRY(sock_shutdown(fd, 1));
  TRY(sock_accept(fd, 0, &count));
  TRY(sock_send(fd, 0, 0, 0, &count));
  TRY(sock_recv(fd, 0, 0, 0, &count, text));
  TRY(fd_close(fd));
  TRY(fd_close(fd));
  TRY(open("data", TRUNC, R));
  printf("%llu\n", size_of("data"));
  TRY(write("x"));
  TRY(fd_close(fd));
  TRY(open("data", 0, W));
  TRY(read(1));
  TRY(fd_close(fd));
  TRY(open_at(D, 0, "data", 0, RW, 0, APPEND));
  TRY(write("one"));
  TRY(seek(0, 0));
  TRY(write("two"));
  TRY(fd_tell(fd, &wide));
  printf("%llu\n", wide);
  TRY(seek(0, 0));
  TRY(read(10));
  printf("%s\n", text);
  TRY(fd_close(fd));
  TRY(times(0, "data", 5));
  TRY(times(0, "data", 3));
  TRY(times(0, "none", 5));
  TRY(times(0, "data/", 5));
  TRY(times(0, "dangling", 5));
  TRY(times(FOLLOW, "dangling", 5));
  TRY(times(0, "d", 5));
  TRY(times(0, "", 5));
  UNDEFINED(stat(2, "data"));
  TRY(stat(0, ""));
  TRY(stat(0, "."));
  TRY(stat(0, ".."));
  TRY(stat(0, "data/"));
  TRY(stat(0, "d/"));
  TRY(stat(0, "none"));
  TRY(stat(0, "data/x"));
}

static void directories(void) {
  u32 pieces[2] = {(u32)text, 4};
  TRY(fd_read(D, pieces, 1, &count));
  TRY(fd_write(D, pieces, 1, &count));
  TRY(fd_pread(D, pieces, 1, 0, &count));
  TRY(fd_pwrite(D, pieces, 1, 0, &count));
  TRY(fd_seek(D, 0, 0, &wide));
  TRY(fd_seek(D, 0, 1, &wide));
  TRY(fd_tell(D, &wide));
  TRY(fd_advise(D, 0, 0, 0));
  TRY(fd_allocate(D, 0, 1));
  TRY(fd_filestat_set_size(D, 0));
  TRY(fd_fdstat_set_flags(D, NONBLOCK));
  TRY(fd_sync(D));
  TRY(fd_datasync(D));
  TRY(fd_filestat_get(D, record));
  TRY(fd_filestat_set_times(D, 0, 0, 10));
  TRY(fd_fdstat_get(D, record));
  printf("%u %u\n", record[0], record[2]);
  TRY(fd_prestat_get(D, record));
  TRY(fd_prestat_dir_name(D, text, 0));
  TRY(fd_prestat_dir_name(D, text, 100));
  TRY(fd_prestat_get(2, record));
  TRY(fd_prestat_get(100, record));
  TRY(fd_readdir(D, text, 10, 0, &count));
  printf("%u\n", count);
  TRY(fd_readdir(D, text, 0, 0, &count));
  TRY(fd_readdir(D, text, sizeof text, 1000, &count));
  printf("%u\n", count);
  TRY(fd_readdir(100, text, 100, 0, &count));
  TRY(open_at(D, 0, "d", DIR, ALL & ~0x400140, ALL, 0));
  u32 d = fd;
  TRY(rmdir("d"));
  TRY(open_at(d, 0, "x", CREAT, RW, 0, 0));
  TRY(path_create_directory(d, "x", 1));
  TRY(open_at(d, 0, ".", 0, 0, 0, 0));
  TRY(fd_filestat_get(d, record));
  TRY(fd_close(d));
}

static void descriptors(void) {
  TRY(open("a", CREAT, RW));
  u32 a = fd;
  TRY(open("b", CREAT, RW));
  u32 b = fd;
  TRY(fd_renumber(a, b));
  TRY(fd_close(a));
  TRY(fd_renumber(b, a));
  TRY(fd_renumber(a, b));
  TRY(fd_renumber(b, b));
  TRY(fd_renumber(b, -1));
  TRY(fd_renumber(-1, b));
  fd = b;
  TRY(write("kept"));
  printf("%llu %llu\n", size_of("a"), size_of("b"));
  TRY(fd_close(b));
  TRY(fd_fdstat_get(b, record));
  TRY(fd_fdstat_get(0, record));
  TRY(fd_fdstat_get(1, record));
  TRY(fd_fdstat_get(2, record));
  TRY(fd_seek(1, 0, 0, &wide));
  TRY(fd_tell(1, &wide));
  TRY(fd_advise(1, 0, 0, 0));
  TRY(fd_filestat_set_size(1, 0));
  TRY(sock_shutdown(1, 1));
  TRY(sock_shutdown(100, 1));
  TRY(sock_accept(100, 0, &count));
  TRY(fd_sync(100));
  TRY(fd_filestat_set_times(100, 0, 0, 0));
}

static void time_and_chance(void) {
  for (u32 clock = 0; clock < 2; clock++) {
    TRY(clock_res_get(clock, &wide));
    TRY(clock_time_get(clock, 0, &wide));
  }
  UNDEFINED(clock_res_get(9, &wide));
  UNDEFINED(clock_time_get(9, 0, &wide));
  TRY(random_get(text, sizeof text));
  TRY(random_get(text, 0));
  TRY(sched_yield());
  unsigned char waits[2][48] = {{0}}, events[2][32];
  TRY(poll_oneoff(waits, events, 0, &count));
  waits[0][16] = 1;
  waits[0][24] = 100;
  TRY(poll_oneoff(waits, events, 1, &count));
  printf("%u: %u %u\n", count, events[0][8], events[0][10]);
  waits[1][8] = 2;
  waits[1][16] = 1;
  TRY(poll_oneoff(waits[1], events, 1, &count));
  printf("%u: %u %u\n", count, events[0][8], events[0][10]);
  waits[1][16] = 100;
  TRY(poll_oneoff(waits[1], events, 1, &count));
  printf("%u: %u %u\n", count, events[0][8], events[0][10]);
}

int main(void) {
  opening();
  links();
  names_and_links();
  files();
  directories();
  descriptors();
  time_and_chance();
  return 0;
}
