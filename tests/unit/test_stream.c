// test_stream.c - plain and compressed files, sound and damaged.

#include "event/stream.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "base/strbuf.h"
#include "check.h"

static char folder[] = "/tmp/sigcc_stream_XXXXXX";
static char path[sizeof folder + 8];

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    (void)snprintf(path, sizeof path, "%s/file", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    (void)unlink(path);
    return rmdir(folder);
}

static void write_file(Str bytes)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.p, 1, bytes.n, f), bytes.n);
    assert_int_equal(fclose(f), 0);
}

// Text that compresses neither to nothing nor not at all.
static Str some_text(Arena *a, size_t n)
{
    char *p = sg_arena_bytes(a, n);
    uint32_t x = 1;
    for (size_t i = 0; i < n; i++) {
        x = x * 1664525 + 1013904223;
        p[i] = (char)('a' + (x >> 28));
    }
    return str_of(p, n);
}

static Str zipped(Arena *a, Str text)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, 0), Z_OK);
    size_t room = deflateBound(&z, (uLong)text.n);
    char *out = sg_arena_bytes(a, room);
    char *in = sg_arena_bytes(a, text.n + 1);
    memcpy(in, text.p, text.n);
    z.next_in = (Bytef *)in;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(deflateEnd(&z), Z_OK);
    return str_of(out, room - z.avail_out);
}

static Str joined(Arena *a, Str one, Str two)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, one);
    sg_sb_put(&sb, two);
    return sb_str(&sb);
}

// All there is, 'size' bytes at a time; 'why' it ended there, or "".
static Str read_all(Arena *a, Stream *s, size_t size, const char **why)
{
    StrBuf sb = sb_in(a);
    char *piece = sg_arena_bytes(a, size);
    size_t got;
    bool fine;
    while ((fine = sg_stream_read(s, piece, size, &got, why)) && got > 0) {
        assert_true(got <= size);
        sg_sb_put(&sb, str_of(piece, got));
    }
    assert_int_equal(got, 0);
    assert_int_equal(fine, **why == '\0');
    assert_int_equal(sg_stream_read(s, piece, size, &got, why), fine);
    assert_int_equal(got, 0);
    return sb_str(&sb);
}

static Str read_file(Arena *a, size_t size, const char **why)
{
    Stream *s;
    assert_int_equal(sg_stream_open(a, path, &s, why), FILE_OK);
    return read_all(a, s, size, why);
}

static void check_file(Arena *a, Str bytes, Str expected)
{
    write_file(bytes);
    static const size_t sizes[] = {7, 1000, 300000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const char *why;
        assert_true(str_eq(read_file(a, sizes[i], &why), expected));
        assert_string_equal(why, "");
    }
}

// ---- sound files ---------------------------------------------------------

static const size_t sizes_of_files[] = {0,     1,     2,     3,
                                        65535, 65536, 65537, 400000};
enum { FILES = sizeof sizes_of_files / sizeof *sizes_of_files };

static void plain_files(Arena *a)
{
    for (size_t i = 0; i < FILES; i++) {
        Str text = some_text(a, sizes_of_files[i]);
        check_file(a, text, text);
    }
    check_file(a, STR("\x1F"), STR("\x1F"));
    check_file(a, STR("\x1F\x8C"), STR("\x1F\x8C"));
}

static void compressed_files(Arena *a)
{
    for (size_t i = 0; i < FILES; i++) {
        Str text = some_text(a, sizes_of_files[i]);
        check_file(a, zipped(a, text), text);
    }
}

static void several_members(Arena *a)
{
    Str text = some_text(a, 100000);
    Str empty = zipped(a, STR(""));
    Str twice = joined(a, zipped(a, text), zipped(a, text));
    check_file(a, twice, joined(a, text, text));
    check_file(a, joined(a, empty, joined(a, twice, empty)),
               joined(a, text, text));
    check_file(a, joined(a, twice, STR("\0\0\0\0\0")), joined(a, text, text));
}

// As much as there is, not as much as would fit.
static void a_pipe(Arena *a)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    int saved = dup(STDIN_FILENO);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    Stream *s;
    const char *why;
    assert_int_equal(sg_stream_open(a, "-", &s, &why), FILE_OK);
    char piece[100];
    size_t got;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(write(ends[1], "event", 5), 5);
        assert_true(sg_stream_read(s, piece, sizeof piece, &got, &why));
        assert_int_equal(got, 5);
    }
    close(ends[1]);
    assert_true(sg_stream_read(s, piece, sizeof piece, &got, &why));
    assert_int_equal(got, 0);
    assert_int_equal(dup2(saved, STDIN_FILENO), STDIN_FILENO);
    close(saved);
}

// ---- what cannot be read -------------------------------------------------

static void check_damaged(Arena *a, Str bytes, Str text, const char *expected)
{
    write_file(bytes);
    static const size_t sizes[] = {7, 1000, 300000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const char *why;
        Str got = read_file(a, sizes[i], &why);
        assert_string_equal(why, expected);
        assert_true(str_starts(text, got));
    }
}

static void damaged_files(Arena *a)
{
    Str text = some_text(a, 100000);
    Str whole = zipped(a, text);
    for (size_t n = 2; n < whole.n; n += n < 30 ? 1 : 4999)
        check_damaged(a, str_slice(whole, 0, n), text,
                      "the compressed data ends too soon");
    check_damaged(a, str_slice(whole, 0, whole.n - 1), text,
                  "the compressed data ends too soon");
    check_damaged(a, joined(a, whole, STR("garbage")), text,
                  "the compressed data is damaged");
    check_damaged(a, joined(a, whole, STR("\x1F")), text,
                  "the compressed data ends too soon");
    check_damaged(a, STR("\x1F\x8B{\"a\":1}"), text,
                  "the compressed data is damaged");
}

static void wrong_checksums(Arena *a)
{
    Str text = some_text(a, 100000);
    Str whole = zipped(a, text);
    char *p = sg_arena_bytes(a, whole.n);
    memcpy(p, whole.p, whole.n);
    p[whole.n - 5] ^= 1;
    check_damaged(a, str_of(p, whole.n), text,
                  "the compressed data is damaged");
    p[whole.n - 5] ^= 1;
    p[whole.n - 1] ^= 1;
    check_damaged(a, str_of(p, whole.n), text,
                  "the compressed data is damaged");
}

static void check_status(Arena *a, const char *name, FileStatus expected)
{
    Stream *s;
    const char *why = NULL;
    assert_int_equal(sg_stream_open(a, name, &s, &why), expected);
    assert_non_null(why);
}

static void no_file_and_no_right_to_read(Arena *a)
{
    check_status(a, "/no/such/file", FILE_MISSING);
    check_status(a, "", FILE_MISSING);
    check_status(a, folder, FILE_IS_FOLDER);
    check_status(a, "/dev/null/x", FILE_UNREADABLE);
}

// ---- closing -------------------------------------------------------------

// A descriptor that is left open moves the next one up.
static int next_descriptor(void)
{
    int fd = dup(STDIN_FILENO);
    close(fd);
    return fd;
}

static void open_and_read(void *arg)
{
    Stream *s;
    const char *why;
    char piece[10];
    size_t got;
    assert_int_equal(sg_stream_open(arg, path, &s, &why), FILE_OK);
    assert_true(sg_stream_read(s, piece, sizeof piece, &got, &why));
    assert_int_equal(got, sizeof piece);
    (void)sg_arena_bytes(arg, 1 << 20);
}

static void the_arena_closes_the_file(Arena *a)
{
    int before = next_descriptor();
    write_file(zipped(a, some_text(a, 1000)));
    Arena *own = sg_arena_create(1 << 20);
    assert_int_equal(sg_arena_protect(own, open_and_read, own),
                     ARENA_OVER_BUDGET);
    assert_int_equal(next_descriptor(), before);
    sg_arena_destroy(own);
    own = sg_arena_create(4 << 20);
    assert_int_equal(sg_arena_protect(own, open_and_read, own), ARENA_OK);
    assert_true(next_descriptor() > before);
    sg_arena_destroy(own);
    assert_int_equal(next_descriptor(), before);
}

static void open_it(void *arg)
{
    Stream *s;
    const char *why;
    (void)sg_stream_open(arg, path, &s, &why);
}

// Wherever memory runs out: what is to close the file needs some as well.
static void every_failed_opening_closes_the_file(void **state)
{
    (void)state;
    write_file(STR("text"));
    int before = next_descriptor();
    ArenaStatus status = ARENA_OVER_BUDGET;
    size_t budget = 0;
    for (; status == ARENA_OVER_BUDGET; budget++) {
        Arena *own = sg_arena_create(budget);
        status = sg_arena_protect(own, open_it, own);
        if (status != ARENA_OK)
            assert_int_equal(next_descriptor(), before);
        sg_arena_destroy(own);
        assert_int_equal(next_descriptor(), before);
    }
    assert_int_equal(status, ARENA_OK);
    assert_true(budget > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(plain_files),
        arena_test(compressed_files),
        arena_test(several_members),
        arena_test(a_pipe),
        arena_test(damaged_files),
        arena_test(wrong_checksums),
        arena_test(no_file_and_no_right_to_read),
        arena_test(the_arena_closes_the_file),
        cmocka_unit_test(every_failed_opening_closes_the_file),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
