// test_file.c - reading whole files, and refusing to.

#include "base/file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

enum { NOBODY = 65534 };

static char folder[] = "/tmp/sigcc_file_XXXXXX";
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

static void write_file(size_t n)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    for (size_t i = 0; i < n; i++)
        (void)fputc((int)(i % 251), f);
    assert_int_equal(fclose(f), 0);
}

// A descriptor that is left open moves the next one up.
static int next_descriptor(void)
{
    int fd = dup(STDIN_FILENO);
    close(fd);
    return fd;
}

static void check_read(Arena *a, const char *name, size_t limit,
                       FileStatus expected, size_t n)
{
    int before = next_descriptor();
    Str text;
    const char *why = NULL;
    assert_int_equal(sg_file_read(a, name, limit, &text, &why), expected);
    assert_non_null(why);
    assert_non_null(text.p);
    assert_int_equal(text.n, n);
    for (size_t i = 0; i < text.n; i++)
        assert_int_equal((unsigned char)text.p[i], i % 251);
    assert_int_equal(next_descriptor(), before);
}

// ---- files ---------------------------------------------------------------

static void files_of_all_sizes(Arena *a)
{
    static const size_t sizes[] = {0, 1, 511, 65535, 65536, 300000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        write_file(sizes[i]);
        check_read(a, path, 1 << 20, FILE_OK, sizes[i]);
    }
}

static void the_limit_is_the_last_size_read(Arena *a)
{
    write_file(1000);
    check_read(a, path, 1000, FILE_OK, 1000);
    check_read(a, path, 999, FILE_TOO_LARGE, 0);
    write_file(0);
    check_read(a, path, 0, FILE_OK, 0);
}

// Its size is not known beforehand, and has no end.
static void a_device_is_cut_off(Arena *a)
{
    check_read(a, "/dev/zero", 100000, FILE_TOO_LARGE, 0);
    check_read(a, "/dev/null", 100000, FILE_OK, 0);
}

// ---- what is not a file --------------------------------------------------

static void no_file_and_no_right_to_read(Arena *a)
{
    check_read(a, "/no/such/file", 100, FILE_MISSING, 0);
    check_read(a, "", 100, FILE_MISSING, 0);
    check_read(a, folder, 100, FILE_IS_FOLDER, 0);
    check_read(a, "/dev/null/x", 100, FILE_UNREADABLE, 0);
    write_file(1);
    assert_int_equal(chmod(path, 0), 0);
    bool is_root = geteuid() == 0; // who may read everything
    if (is_root && (chmod(folder, 0755) != 0 || seteuid(NOBODY) != 0))
        skip();
    check_read(a, path, 100, FILE_UNREADABLE, 0);
    assert_true(!is_root || seteuid(0) == 0);
    assert_int_equal(chmod(path, 0600), 0);
}

// ---- paths ---------------------------------------------------------------

static void what_is_there_need_not_be_readable(Arena *a)
{
    (void)a;
    write_file(1);
    assert_true(sg_file_exists(path));
    assert_true(sg_file_exists(folder));
    assert_int_equal(chmod(path, 0), 0);
    assert_true(sg_file_exists(path));
    assert_int_equal(chmod(path, 0600), 0);
    assert_false(sg_file_exists("/no/such/file"));
    assert_false(sg_file_exists(""));
}

static void a_path_from_the_root(Arena *a)
{
    char there[2 * sizeof path + 8];
    (void)snprintf(there, sizeof there, "%s/./../%s/file", folder,
                   strrchr(folder, '/') + 1);
    write_file(1);
    check_text(sg_file_real_path(a, there), path);
    check_text(sg_file_real_path(a, "/no/such/file"), "");
    check_text(sg_file_real_path(a, ""), "");
    assert_true(sg_file_real_path(a, ".").p[0] == '/');
}

// ---- standard input ------------------------------------------------------

static void check_stdin(Arena *a, size_t n, size_t limit, FileStatus expected)
{
    write_file(n);
    int saved = dup(STDIN_FILENO);
    int fd = open(path, O_RDONLY);
    assert_true(dup2(fd, STDIN_FILENO) == STDIN_FILENO);
    close(fd);
    check_read(a, "-", limit, expected, expected == FILE_OK ? n : 0);
    assert_true(dup2(saved, STDIN_FILENO) == STDIN_FILENO);
    close(saved);
}

static void a_file_as_standard_input(Arena *a)
{
    check_stdin(a, 5000, 5000, FILE_OK);
    check_stdin(a, 5000, 4999, FILE_TOO_LARGE);
}

// A pipe tells no size, so the buffer has to grow.
static void a_pipe_as_standard_input(Arena *a)
{
    write_file(200000);
    char command[sizeof path + 8];
    (void)snprintf(command, sizeof command, "cat %s", path);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    int saved = dup(STDIN_FILENO);
    assert_true(dup2(fileno(pipe), STDIN_FILENO) == STDIN_FILENO);
    check_read(a, "-", 1 << 20, FILE_OK, 200000);
    assert_true(dup2(saved, STDIN_FILENO) == STDIN_FILENO);
    close(saved);
    (void)pclose(pipe);
}

// ---- running out of memory -----------------------------------------------

static void read_it(void *arg)
{
    Str text;
    const char *why;
    (void)sg_file_read(arg, path, 1 << 20, &text, &why);
}

// Wherever memory runs out: what is to close the file needs some as well.
static void an_escape_closes_the_file(void **state)
{
    (void)state;
    write_file(1000);
    int before = next_descriptor();
    ArenaStatus status = ARENA_OVER_BUDGET;
    size_t budget = 0;
    for (; status == ARENA_OVER_BUDGET; budget++) {
        Arena *small = sg_arena_create(budget);
        status = sg_arena_protect(small, read_it, small);
        assert_int_equal(next_descriptor(), before);
        sg_arena_destroy(small);
    }
    assert_int_equal(status, ARENA_OK);
    assert_true(budget > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(files_of_all_sizes),
        arena_test(the_limit_is_the_last_size_read),
        arena_test(a_device_is_cut_off),
        arena_test(no_file_and_no_right_to_read),
        arena_test(what_is_there_need_not_be_readable),
        arena_test(a_path_from_the_root),
        arena_test(a_file_as_standard_input),
        arena_test(a_pipe_as_standard_input),
        cmocka_unit_test(an_escape_closes_the_file),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
