// suite_folder.c - files of small suites, and what comes of them.

#define _XOPEN_SOURCE 700 // nftw()

#include "suite_folder.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/strbuf.h"

// ---- files ---------------------------------------------------------------

char suite_folder[] = "/tmp/sigcc_suite_XXXXXX";

static int remove_one(const char *path, const struct stat *info, int kind,
                      struct FTW *where)
{
    (void)info;
    (void)kind;
    return where->level == 0 ? 0 : remove(path);
}

static int empty_folder(void)
{
    return nftw(suite_folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

int suite_folder_make(void **state)
{
    (void)state;
    return mkdtemp(suite_folder) == NULL ? -1 : chdir(suite_folder);
}

int suite_folder_remove(void **state)
{
    (void)state;
    return empty_folder() == 0 && chdir("/") == 0 ? rmdir(suite_folder) : -1;
}

int suite_test_begin(void **state)
{
    return empty_folder() == 0 ? arena_test_begin(state) : -1;
}

void put_file(const char *path, const char *text)
{
    char part[256];
    for (size_t i = 0; path[i] != '\0'; i++) {
        part[i] = path[i];
        part[i + 1] = '\0';
        if (path[i + 1] == '/')
            (void)mkdir(part, 0700);
    }
    FILE *f = fopen(path, "wb");
    if (f == NULL)
        fail_msg("cannot write %s", path);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

const char suite_correlation[] = "title: base\nname: base\n"
                                 "logsource: {category: c}\n"
                                 "detection: {s: {f: 1}, condition: s}\n---\n"
                                 "title: C\ncorrelation:\n"
                                 "  type: event_count\n  rules: [base]\n"
                                 "  group-by: [u]\n  timespan: 1m\n"
                                 "  condition: {gte: 2}\n";

const char suite_events[] = "{\"f\": 1, \"u\": \"x\", \"time\": 100}\n"
                            "{\"f\": 1, \"u\": \"y\", \"time\": 101}\n"
                            "{\"f\": 1, \"u\": \"x\", \"time\": 102}\n"
                            "{\"f\": 1, \"u\": \"z\", \"time\": 200}\n"
                            "{\"f\": 1, \"u\": \"z\", \"time\": 201}\n";

// ---- outcomes ------------------------------------------------------------

static void put_case(StrBuf *sb, const sigcc_case *c)
{
    static const char *const outcomes[] = {"passed", "FAILED", "BROKEN"};
    sg_sb_putf(sb, "%u %s %s", c->line, c->name, outcomes[c->outcome]);
    if (c->message != NULL)
        sg_sb_putf(sb, ": %s", c->message);
    sb_putc(sb, '\n');
}

Str suite_cases(Arena *a, const sigcc_suite *s)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_suite_count(s); i++)
        put_case(&sb, sigcc_suite_case(s, i));
    assert_null(sigcc_suite_case(s, sigcc_suite_count(s)));
    return sb_str(&sb);
}

static Str messages(Arena *a, const sigcc_suite *s)
{
    StrBuf sb = sb_in(a);
    const sigcc_diagnostics *list = sigcc_suite_diagnostics(s);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        sg_sb_putf(&sb, "SG%d %s:%u:%u\n", d->code, d->file, d->line,
                   d->column);
    }
    return sb_str(&sb);
}

sigcc_suite *run_suite(sigcc_status expected)
{
    sigcc_suite *s = sigcc_suite_new();
    assert_non_null(s);
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), expected);
    return s;
}

Str suite_results(Arena *a, const char *rest)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("schema: 1\nrule: r.yml\n"));
    sg_sb_put(&sb, str_of_literal(rest));
    put_file("t/manifest.yml", sb_str(&sb).p);
    sigcc_suite *s = sigcc_suite_new();
    assert_non_null(s);
    sigcc_status status = sigcc_suite_run(s, "t/manifest.yml");
    bool all_passed = true;
    for (size_t i = 0; i < sigcc_suite_count(s); i++)
        all_passed &= sigcc_suite_case(s, i)->outcome == SIGCC_PASSED;
    assert_int_equal(status, all_passed ? SIGCC_OK : SIGCC_INVALID);
    StrBuf out = sb_in(a);
    sg_sb_put(&out, suite_cases(a, s));
    sg_sb_put(&out, messages(a, s));
    sigcc_suite_free(s);
    return sb_str(&out);
}
