// stream.c - reading plain and compressed files.
//
// zlib's gzread() does this too, but waits until its buffers are full: what
// comes through a pipe would be read late.

#include "event/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum {
    PACKED_BYTES = 64 << 10,     // read in one go when compressed
    GZIP_WINDOW = 16 + MAX_WBITS // of any size, with the header of gzip
};

struct Stream {
    Arena *arena;
    int fd;
    bool begun, packed, inflating;
    bool in_member; // of a gzip file, which may have several
    const char *failed;
    z_stream z; // next_in and avail_in: bytes of 'buffer' to come
    char *buffer;
};

static void close_stream(void *object)
{
    Stream *s = object;
    if (s->inflating)
        (void)inflateEnd(&s->z);
    s->inflating = false;
    if (s->fd >= 0)
        close(s->fd);
    s->fd = -1;
}

static FileStatus fail(Stream *s, FileStatus status, const char **why)
{
    *why = strerror(errno);
    close_stream(s);
    return status;
}

FileStatus sg_stream_open(Arena *a, const char *path, Stream **stream,
                          const char **why)
{
    *why = "";
    Stream *s = *stream = arena_new(a, Stream);
    s->arena = a;
    s->fd = -1;
    sg_arena_defer(a, close_stream, s);
    bool piped = strcmp(path, "-") == 0;
    s->fd = piped ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0)
        return fail(s, errno == ENOENT ? FILE_MISSING : FILE_UNREADABLE, why);

    struct stat st;
    if (fstat(s->fd, &st) != 0)
        return fail(s, FILE_UNREADABLE, why);
    if (S_ISDIR(st.st_mode)) {
        close_stream(s);
        return FILE_IS_FOLDER;
    }
    s->buffer = sg_arena_bytes(a, PACKED_BYTES);
    return FILE_OK;
}

// ---- reading -------------------------------------------------------------

static bool stop(Stream *s, const char *why)
{
    s->failed = why;
    return false;
}

static bool read_bytes(Stream *s, char *into, size_t room, size_t *got)
{
    ssize_t n;
    do
        n = read(s->fd, into, room);
    while (n < 0 && errno == EINTR);
    *got = n > 0 ? (size_t)n : 0;
    return n >= 0 || stop(s, strerror(errno));
}

// Fill the buffer after what is left in it, which is at its start.
static bool read_more(Stream *s)
{
    size_t got;
    size_t left = s->z.avail_in;
    if (!read_bytes(s, s->buffer + left, PACKED_BYTES - left, &got))
        return false;
    s->z.next_in = (Bytef *)s->buffer;
    s->z.avail_in = (uInt)(left + got);
    return true;
}

// Two bytes tell what kind of file this is; a pipe may give them one by one.
static bool begin(Stream *s)
{
    uInt before;
    do {
        before = s->z.avail_in;
        if (!read_more(s))
            return false;
    } while (s->z.avail_in < 2 && s->z.avail_in > before);
    s->begun = true;
    s->packed = s->z.avail_in >= 2 && memcmp(s->buffer, "\x1F\x8B", 2) == 0;
    if (!s->packed)
        return true;
    if (inflateInit2(&s->z, GZIP_WINDOW) != Z_OK)
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    s->inflating = s->in_member = true;
    return true;
}

static bool read_plain(Stream *s, char *into, size_t room, size_t *got)
{
    if (s->z.avail_in == 0)
        return read_bytes(s, into, room, got);
    *got = s->z.avail_in < room ? s->z.avail_in : room;
    memcpy(into, s->z.next_in, *got);
    s->z.next_in += *got;
    s->z.avail_in -= (uInt)*got;
    return true;
}

static bool inflate_some(Stream *s)
{
    switch (inflate(&s->z, Z_NO_FLUSH)) {
    case Z_OK:
    case Z_BUF_ERROR: return true;
    case Z_STREAM_END: s->in_member = false; return true;
    case Z_MEM_ERROR: sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    default: return stop(s, "the compressed data is damaged");
    }
}

// Tapes fill their last block with zeros.
static bool begin_member(Stream *s)
{
    if (*s->z.next_in == 0)
        return false;
    s->in_member = true;
    (void)inflateReset(&s->z);
    return true;
}

static bool read_packed(Stream *s, char *into, size_t room, size_t *got)
{
    s->z.next_out = (Bytef *)into;
    s->z.avail_out = room < UINT_MAX ? (uInt)room : UINT_MAX;
    uInt all = s->z.avail_out;
    bool fine = true;
    while (fine && s->z.avail_out == all) {
        if (s->z.avail_in == 0 && !read_more(s))
            return false;
        if (s->z.avail_in == 0)
            return !s->in_member ||
                   stop(s, "the compressed data ends too soon");
        if (!s->in_member && !begin_member(s))
            return true;
        fine = inflate_some(s);
    }
    *got = all - s->z.avail_out;
    return fine || *got > 0;
}

bool sg_stream_read(void *stream, char *into, size_t room, size_t *got,
                    const char **why)
{
    Stream *s = stream;
    *got = 0;
    bool fine = s->failed == NULL && (s->begun || begin(s));
    if (fine && s->packed)
        fine = read_packed(s, into, room, got);
    else if (fine)
        fine = read_plain(s, into, room, got);
    *why = s->failed ? s->failed : "";
    return fine;
}
