/* A disk that fails when told to: preloaded, it stands between a program and libc.
 *
 * Counts every call that opens, reads, writes, syncs, cuts, renames or removes a file
 * whose path holds the text of arm(). The calls numbered from ... until ... fail. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char watched[512];
static long calls, first, last;
static int with_errno;

void arm(const char *path, long from, long until, int error) {
    strncpy(watched, path, sizeof watched - 1);
    calls = 0;
    first = from;
    last = until;
    with_errno = error;
}

long calls_so_far(void) { return calls; }

static int fails(const char *path) {
    if (!watched[0] || !path || !strstr(path, watched)) return 0;
    calls++;
    if (calls < first || calls > last) return 0;
    errno = with_errno;
    return 1;
}

static int fails_at(int descriptor) {
    char link[64], path[512];
    if (!watched[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return fails(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                        \
    int name(const char *path, int flags, ...) {          \
        va_list rest;                                     \
        va_start(rest, flags);                            \
        mode_t mode = va_arg(rest, mode_t);               \
        va_end(rest);                                     \
        return fails(path) ? -1 : REAL(name)(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define ON_DESCRIPTOR(type, name, list, call)             \
    type name list { return fails_at(fd) ? -1 : REAL(name) call; }
ON_DESCRIPTOR(ssize_t, read, (int fd, void *to, size_t n), (fd, to, n))
ON_DESCRIPTOR(ssize_t, write, (int fd, const void *of, size_t n), (fd, of, n))
ON_DESCRIPTOR(ssize_t, pread, (int fd, void *to, size_t n, off_t at), (fd, to, n, at))
ON_DESCRIPTOR(ssize_t, pread64, (int fd, void *to, size_t n, off64_t at), (fd, to, n, at))
ON_DESCRIPTOR(ssize_t, pwrite, (int fd, const void *of, size_t n, off_t at), (fd, of, n, at))
ON_DESCRIPTOR(ssize_t, pwrite64, (int fd, const void *of, size_t n, off64_t at), (fd, of, n, at))
ON_DESCRIPTOR(int, fsync, (int fd), (fd))
ON_DESCRIPTOR(int, fdatasync, (int fd), (fd))
ON_DESCRIPTOR(int, ftruncate, (int fd, off_t n), (fd, n))
ON_DESCRIPTOR(int, ftruncate64, (int fd, off64_t n), (fd, n))

int unlink(const char *path) { return fails(path) ? -1 : REAL(unlink)(path); }
int rename(const char *from, const char *to) {
    return fails(to) ? -1 : REAL(rename)(from, to);
}
