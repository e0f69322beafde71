// test_events.c - files of events, as the public header promises them.

#include <sigcc/sigcc.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "check.h"

static char folder[] = "/tmp/sigcc_events_XXXXXX";
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

static void write_gzip(Str text)
{
    gzFile f = gzopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(gzwrite(f, text.p, (unsigned)text.n), text.n);
    assert_int_equal(gzclose(f), Z_OK);
}

static void write_plain(Str text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.p, 1, text.n, f), text.n);
    assert_int_equal(fclose(f), 0);
}

static void check_next(sigcc_events *events, sigcc_event *e, const char *text,
                       size_t line, size_t column)
{
    size_t number = e->number;
    assert_int_equal(sigcc_events_next(events, e), 1);
    check_text(str_of(e->text, e->length), text);
    assert_int_equal(e->line, line);
    assert_int_equal(e->column, column);
    assert_int_equal(e->number, number + 1);
}

static void check_end(sigcc_events *events, sigcc_event *e)
{
    size_t number = e->number;
    assert_int_equal(sigcc_events_next(events, e), 0);
    assert_int_equal(sigcc_events_next(events, e), 0);
    assert_int_equal(e->number, number);
}

static void check_diagnostic(const sigcc_events *events, size_t index, int code,
                             unsigned line, unsigned column)
{
    const sigcc_diagnostic *d =
        sigcc_diagnostics_at(sigcc_events_diagnostics(events), index);
    assert_non_null(d);
    assert_int_equal(d->code, code);
    assert_int_equal(d->line, line);
    assert_int_equal(d->column, column);
    assert_int_equal(d->rule, SIGCC_NO_RULE);
}

static size_t count_of(const sigcc_events *events)
{
    return sigcc_diagnostics_count(sigcc_events_diagnostics(events));
}

// ---- reading -------------------------------------------------------------

static void texts_and_numbers(void **state)
{
    (void)state;
    static const char text[] = "{\"a\":1}\n[{}, {\"b\":2}]";
    sigcc_event e = {.size = sizeof e};
    for (size_t round = 0; round < 2; round++) {
        sigcc_events *events =
            sigcc_events_of_text("log", text, sizeof text - 1);
        assert_non_null(events);
        check_next(events, &e, "{\"a\":1}", 1, 1);
        assert_ptr_equal(e.text, text);
        assert_string_equal(e.file, "log");
        check_next(events, &e, "{}", 2, 2);
        check_next(events, &e, "{\"b\":2}", 2, 6);
        check_end(events, &e);
        assert_int_equal(count_of(events), 0);
        sigcc_events_free(events);
    }
    assert_int_equal(e.number, 6);
}

static void files_plain_and_compressed(void **state)
{
    (void)state;
    Str text = STR("\n{\"a\":1}\n{}");
    for (int round = 0; round < 2; round++) {
        if (round == 0)
            write_plain(text);
        else
            write_gzip(text);
        sigcc_event e = {.size = sizeof e};
        sigcc_events *events = sigcc_events_open(path);
        check_next(events, &e, "{\"a\":1}", 2, 1);
        assert_string_equal(e.file, path);
        check_next(events, &e, "{}", 3, 1);
        check_end(events, &e);
        assert_int_equal(count_of(events), 0);
        sigcc_events_free(events);
    }
}

// Pieces end in the middle of events.
static void large_files(void **state)
{
    (void)state;
    enum { EVENTS = 20000, SIZE = 63 };
    static char text[EVENTS * SIZE + 1];
    for (unsigned i = 0; i < EVENTS; i++)
        (void)snprintf(text + (size_t)i * SIZE, SIZE + 1,
                       "{\"number\":%6u,\"text\":\"0123456789 0123456789 "
                       "0123456789 01\"}\n",
                       i % 1000000);
    write_gzip(str_of(text, sizeof text - 1));
    sigcc_events *events = sigcc_events_open(path);
    sigcc_event e = {.size = sizeof e};
    while (sigcc_events_next(events, &e)) {
        assert_int_equal(e.length, SIZE - 1);
        assert_memory_equal(e.text, text + (e.number - 1) * SIZE, SIZE - 1);
        assert_int_equal(e.line, e.number);
    }
    assert_int_equal(e.number, EVENTS);
    sigcc_events_free(events);
}

// ---- what is wrong -------------------------------------------------------

static void messages_come_with_their_event(void **state)
{
    (void)state;
    static const char text[] = "{}\nhello\n{\"a\":\"\n{}\n";
    sigcc_events *events = sigcc_events_of_text("log", text, strlen(text));
    sigcc_event e = {.size = sizeof e};
    check_next(events, &e, "{}", 1, 1);
    assert_int_equal(count_of(events), 0);
    check_next(events, &e, "{}", 4, 1);
    assert_int_equal(count_of(events), 2);
    check_diagnostic(events, 0, 8002, 2, 1);
    check_diagnostic(events, 1, 8001, 3, 1);
    check_end(events, &e);
    sigcc_events_free(events);
}

static int put(void *user, const char *text, size_t length)
{
    char *at = user;
    (void)memcpy(at + strlen(at), text, length);
    return 0;
}

// The text of the file is gone: there is nothing to show.
static void messages_show_no_line(void **state)
{
    (void)state;
    sigcc_events *events = sigcc_events_of_text("log", "{}\n hello", 9);
    sigcc_event e = {.size = sizeof e};
    check_next(events, &e, "{}", 1, 1);
    check_end(events, &e);
    char text[200] = "";
    assert_int_equal(sigcc_diagnostics_print(sigcc_events_diagnostics(events),
                                             0, SIGCC_STYLE_TEXT, put, text),
                     SIGCC_OK);
    assert_string_equal(text,
                        "log:2:2: error: this is not a JSON object [SG8002]\n");
    sigcc_events_free(events);
}

static void what_cannot_be_read(void **state)
{
    (void)state;
    const char *const names[] = {"/no/such/file", folder};
    for (size_t i = 0; i < 2; i++) {
        sigcc_events *events = sigcc_events_open(names[i]);
        assert_non_null(events);
        sigcc_event e = {.size = sizeof e};
        check_end(events, &e);
        assert_int_equal(count_of(events), 1);
        check_diagnostic(events, 0, 1010, 0, 0);
        assert_string_equal(
            sigcc_diagnostics_at(sigcc_events_diagnostics(events), 0)->file,
            names[i]);
        sigcc_events_free(events);
    }
}

static void damaged_files(void **state)
{
    (void)state;
    write_gzip(STR("{}\n{}\n"));
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    assert_int_equal(fseek(f, -8, SEEK_END), 0);
    assert_int_equal(fputc('!', f), '!');
    assert_int_equal(fclose(f), 0);
    sigcc_events *events = sigcc_events_open(path);
    sigcc_event e = {.size = sizeof e};
    check_next(events, &e, "{}", 1, 1);
    check_next(events, &e, "{}", 2, 1);
    check_end(events, &e);
    assert_int_equal(count_of(events), 1);
    check_diagnostic(events, 0, 1010, 3, 1);
    sigcc_events_free(events);
}

static void broken_contracts(void **state)
{
    (void)state;
    assert_null(sigcc_events_open(NULL));
    assert_null(sigcc_events_of_text(NULL, "", 0));
    assert_null(sigcc_events_of_text("log", NULL, 1));
    sigcc_events_free(NULL);
    sigcc_event e = {.size = sizeof e};
    assert_int_equal(sigcc_events_next(NULL, &e), 0);
    sigcc_events *events = sigcc_events_of_text("log", NULL, 0);
    assert_int_equal(sigcc_events_next(events, NULL), 0);
    check_end(events, &e);
    sigcc_events_free(events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_and_numbers),
        cmocka_unit_test(files_plain_and_compressed),
        cmocka_unit_test(large_files),
        cmocka_unit_test(messages_come_with_their_event),
        cmocka_unit_test(messages_show_no_line),
        cmocka_unit_test(what_cannot_be_read),
        cmocka_unit_test(damaged_files),
        cmocka_unit_test(broken_contracts),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
