// test_check_edits.c - what the edits of checks make of a file.  The second
// text is checked too: nothing may be left to report.

#include <sigcc/sigcc.h>

#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "check.h"

#define REST                                     \
    "logsource:\n    product: aws\ndetection:\n" \
    "    selection:\n        field: value\n"     \
    "    condition: selection\n"

typedef struct Case {
    const char *check, *before, *after;
} Case;

static sigcc_checker *checker_of(const char *check, Str text)
{
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_CHECKS, NULL, i, &e); i++)
        (void)sigcc_checker_set_level(c, e.name, "off");
    assert_int_equal(sigcc_checker_set_level(c, check, "on"), SIGCC_OK);
    (void)sigcc_checker_add(c, "test.yml", text.p, text.n);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    return c;
}

static int compare(const void *x, const void *y)
{
    const sigcc_edit *a = *(const sigcc_edit *const *)x;
    const sigcc_edit *b = *(const sigcc_edit *const *)y;
    return (a->offset > b->offset) - (a->offset < b->offset);
}

enum { MAX_EDITS = 100 };

static size_t edits_of(const sigcc_diagnostics *all, const char *check,
                       const sigcc_edit **to)
{
    size_t n = 0;
    for (size_t i = 0; i < sigcc_diagnostics_count(all); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(all, i);
        if (strcmp(d->name, check) != 0)
            continue;
        for (const sigcc_edit *e = d->edit; e != NULL; e = e->next) {
            assert_true(n < MAX_EDITS);
            to[n++] = e;
        }
    }
    qsort(to, n, sizeof *to, compare);
    return n;
}

static Str edited(Arena *a, Str text, const sigcc_diagnostics *all,
                  const char *check)
{
    const sigcc_edit *edits[MAX_EDITS];
    size_t n = edits_of(all, check, edits);
    StrBuf out = sb_in(a);
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        assert_true(edits[i]->offset >= at);
        sg_sb_put(&out, str_slice(text, at, edits[i]->offset));
        sg_sb_put(&out, str_of_literal(edits[i]->text));
        at = edits[i]->end_offset;
    }
    sg_sb_put(&out, str_slice(text, at, text.n));
    return sb_str(&out);
}

static size_t count_of(const sigcc_diagnostics *all, const char *check)
{
    size_t n = 0;
    for (size_t i = 0; i < sigcc_diagnostics_count(all); i++)
        n += strcmp(sigcc_diagnostics_at(all, i)->name, check) == 0;
    return n;
}

static void check_case(Arena *a, const Case *c)
{
    Str text = str_of_literal(c->before);
    sigcc_checker *checker = checker_of(c->check, text);
    Str after = edited(a, text, sigcc_checker_findings(checker), c->check);
    check_text(after, c->after);
    sigcc_checker_free(checker);
    if (str_eq(text, after))
        return;
    checker = checker_of(c->check, after);
    size_t left = count_of(sigcc_checker_findings(checker), c->check);
    check_that(left == 0, "%s: %zu findings are left in:\n%s", c->check, left,
               c->after);
    sigcc_checker_free(checker);
}

static void check_cases(Arena *a, const Case *cases)
{
    for (; cases->check != NULL; cases++)
        check_case(a, cases);
}

// ---- layout --------------------------------------------------------------

static void blanks(Arena *a)
{
    static const Case cases[] = {
        {"style-trailing-space", "title: T  \nlevel: low\t\n" REST,
         "title: T\nlevel: low\n" REST},
        {"style-trailing-space", "title: T \r\nlevel: low\r\n" REST,
         "title: T\r\nlevel: low\r\n" REST},
        {"style-trailing-space", "title: T\ndescription: |\n    a \n\n" REST,
         "title: T\ndescription: |\n    a\n\n" REST},
        // The blank is part of what is looked for.
        {"style-trailing-space",
         "title: T\ndetection:\n    s:\n        f: |\n            a \n"
         "    condition: s\n",
         "title: T\ndetection:\n    s:\n        f: |\n            a \n"
         "    condition: s\n"},
        // So it is after a backslash.
        {"style-trailing-space", "title: \"a\\ \n  b\"\n" REST,
         "title: \"a\\ \n  b\"\n" REST},
        {"style-final-newline", REST "title: T", REST "title: T\n"},
        {"style-final-newline", "title: T\r\n" REST "level: low",
         "title: T\r\n" REST "level: low\r\n"},
        {"style-empty-lines", "\n\n\n\ntitle: T\n\n\n\n\n" REST "\n\n\n",
         "\n\ntitle: T\n\n\n" REST "\n\n"},
        {"style-document-start", "# Whose\n---\n" REST, "# Whose\n" REST},
        {"style-document-start", "%YAML 1.1\n---\n" REST,
         "%YAML 1.1\n---\n" REST},
        {"yaml-tab-or-bom", "title: T\r\nlevel: low\r\n" REST,
         "title: T\nlevel: low\n" REST},
        {"yaml-tab-or-bom", "tags: [a.b,\n\tc.d,\n \t e.f]\n" REST,
         "tags: [a.b,\n    c.d,\n      e.f]\n" REST},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

static void comments(Arena *a)
{
    static const Case cases[] = {
        {"style-comment-space", "#a\n##b\ntitle: 'T'#c\n" REST,
         "# a\n## b\ntitle: 'T' # c\n" REST},
        // None of these is a comment.
        {"style-comment-space",
         "#!x\n#\n###\ntitle: a#b\nauthor: 'a #b'\ndescription: |\n  #c\n" REST
         "tags: ['#d', \"\n  #e\"]\n",
         "#!x\n#\n###\ntitle: a#b\nauthor: 'a #b'\ndescription: |\n  #c\n" REST
         "tags: ['#d', \"\n  #e\"]\n"},
        // A block's header may have one; what comes after it may be one.
        {"style-comment-space", "title: | #a\n    #b\n#c\n" REST,
         "title: | # a\n    #b\n# c\n" REST},
        // Of two equal keys the nodes hold only the second, so nothing is sure.
        {"style-comment-space", "title: 'a #b'\ntitle: 'c #d'\n#e\n" REST,
         "title: 'a #b'\ntitle: 'c #d'\n#e\n" REST},
        // What an alias stands for was written elsewhere.
        {"style-comment-space", "tags: &x ['#a']\n#b\nfields: *x\n#c\n" REST,
         "tags: &x ['#a']\n# b\nfields: *x\n# c\n" REST},
        {"style-comment-space", "a: &x {b: '#c'}\nd:\n  <<: *x\n#e\n" REST,
         "a: &x {b: '#c'}\nd:\n  <<: *x\n# e\n" REST},
        {"style-comment-space", "title: \xC3\xA9\xE2\x80\xA8#a\n" REST,
         "title: \xC3\xA9\xE2\x80\xA8# a\n" REST},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

static void indentation(Arena *a)
{
    static const Case cases[] = {
        {"style-indentation",
         "detection:\n  s:\n    f: a\n    # why\n    g:\n      - b\n"
         "  condition: s\n",
         "detection:\n    s:\n        f: a\n        # why\n        g:\n"
         "            - b\n    condition: s\n"},
        {"style-indentation",
         "detection:\n        s:\n         f: |\n             a\n"
         "               b\n        condition: s\n",
         "detection:\n    s:\n        f: |\n            a\n"
         "              b\n    condition: s\n"},
        {"style-indentation",
         "tags:\n- a.b\ndetection:\n    s:\n    - f:\n      - a\n"
         "    - g:\n         - b\n    condition: s\n",
         "tags:\n- a.b\ndetection:\n    s:\n    - f:\n      - a\n"
         "    - g:\n          - b\n    condition: s\n"},
        // Comments between blocks stay with the key they are about.
        {"style-indentation",
         "logsource:\n  product: aws\n# next\nlevel: low\n",
         "logsource:\n    product: aws\n# next\nlevel: low\n"},
        {"style-indentation", "logsource:\n  product: aws",
         "logsource:\n    product: aws"},
        {"style-indentation", "logsource: {\n  product: aws}\n",
         "logsource: {\n  product: aws}\n"},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

static void spacing(Arena *a)
{
    static const Case cases[] = {
        {"style-flow-spacing", "a: [ 'b' ,c,  d ]\ne : {f:  g , h: [ ]}\n" REST,
         "a: ['b', c, d]\ne: {f: g, h: []}\n" REST},
        {"style-flow-spacing", "a:\n    -   b\n    - [c,\n       d]\n" REST,
         "a:\n    - b\n    - [c,\n       d]\n" REST},
        {"style-flow-spacing", "a: ' [ b ]'  # [ c ]\nd:   # e\n    - f\n" REST,
         "a: ' [ b ]'  # [ c ]\nd:   # e\n    - f\n" REST},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

// ---- values and keys -----------------------------------------------------

static void lists(Arena *a)
{
    static const Case cases[] = {
        {"style-single-item-list",
         "detection:\n    s:\n        f|contains:\n            - 'a: b'\n"
         "        g: [ 1 ]\n        h:\n        - c # d\n    condition: s\n",
         "detection:\n    s:\n        f|contains: 'a: b'\n"
         "        g: 1\n        h: c # d\n    condition: s\n"},
        // A comment would be lost, and a map needs more than a space.
        {"style-single-item-list",
         "detection:\n    s:\n        f: # x\n            - a\n"
         "    t:\n        - g: b\n    condition: s or t\n",
         "detection:\n    s:\n        f: # x\n            - a\n"
         "    t:\n        - g: b\n    condition: s or t\n"},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

static void scalars(Arena *a)
{
    static const Case cases[] = {
        {"yaml-ambiguous-scalar",
         "detection:\n    s:\n        on: off\n        f: [0777, 2024-01-01]\n"
         "    condition: s\ndate: 2024-01-01\nx: yes\n",
         "detection:\n    s:\n        'on': 'off'\n"
         "        f: ['0777', '2024-01-01']\n"
         "    condition: s\ndate: 2024-01-01\nx: 'yes'\n"},
        {"yaml-alias-used",
         "a: &x 'b c'\nd: [*x, '*x', *x]\ne: &x f\ng: *x\nh: '&y *x'\n" REST,
         "a: 'b c'\nd: ['b c', '*x', 'b c']\ne: f\ng: f\nh: '&y *x'\n" REST},
        // Unquoted text may mean something else where the alias is.
        {"yaml-alias-used", "a: &x b, c\nd: [*x]\n" REST,
         "a: &x b, c\nd: [*x]\n" REST},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

static void keys(Arena *a)
{
    static const Case cases[] = {
        {"title-first-key", "id: 1\n# of it\ntitle: T\n\n" REST,
         "# of it\ntitle: T\n\nid: 1\n" REST},
        {"title-first-key", "id: &a 1\ntitle: T\n" REST,
         "id: &a 1\ntitle: T\n" REST},
        {"title-first-key", "{id: 1, title: T}\n", "{id: 1, title: T}\n"},
        {"key-order", "title: T\nlevel: low\nx: 1\nstatus: test\nid: 1\n" REST,
         "title: T\nid: 1\nstatus: test\n" REST "level: low\nx: 1\n"},
        {"non-lowercase-key", "Title: T\nX: 1\n" REST, "title: T\nx: 1\n" REST},
        // What a rule matches stays as it is.
        {"non-lowercase-key", "title: T\nLogsource: 1\n" REST,
         "title: T\nLogsource: 1\n" REST},
        {"unknown-key", "title: T\nauthr: a\nFalse-Positives: []\n" REST,
         "title: T\nauthor: a\nfalsepositives: []\n" REST},
        {"unknown-key", "title: T\nauthor: a\nauthr: b\nscore: 1\n" REST,
         "title: T\nauthor: a\nauthr: b\nscore: 1\n" REST},
        {NULL, NULL, NULL},
    };
    check_cases(a, cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(blanks),  arena_test(comments), arena_test(indentation),
        arena_test(spacing), arena_test(lists),    arena_test(scalars),
        arena_test(keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
