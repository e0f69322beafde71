// test_check_metadata.c - what checks of attributes leave alone, and what their
// fixes make of the text.

#include "base/strbuf.h"
#include "lint/calendar.h"
#include "lint_text.h"

static void titles(Arena *a)
{
    check_places(a, "title-start", "title: Detection of X\n", "");
    check_places(a, "title-start", "title: Detects\n", "");
    check_fixed(a, "title-start", "title: 'Detects whoami'\n",
                "title: 'Whoami'\n");
    check_fixed(a, "title-start", "title: Detects 7-Zip\n",
                "title: Detects 7-Zip\n");
    check_fixed(a, "title-end", "title: And so on...\n", "title: And so on\n");
    check_places(a, "title-case", "title: 3rd Party of cmd.exe AND x_y A/b\n",
                 "");
    check_places(a, "title-case", "title: Use  of two  blanks\n", "1:16");
    check_fixed(a, "title-case", "title: \"use of whoami\"\n",
                "title: \"Use of Whoami\"\n");
    check_places(a, "title-content", "title: Mimikatz Use\n", "");
    check_places(a, "title-content", "title: Mimikatz\n", "1:8");
}

// A title of several lines has no one line to put an id below.
static void ids(Arena *a)
{
    Str fixed =
        lint_fixed(a, "id-missing", lint_rule(a, "title: T # comment\n"));
    check_that(str_starts(fixed, STR("title: T # comment\nid: ")) &&
                   fixed.p[37] == '4',
               "the new rule is '%.*s'", STR_ARG(fixed));
    check_str(lint_places(a, "id-invalid", fixed), "");
    check_str(lint_places(a, "id-version", fixed), "");
    check_fixed(a, "id-missing", "title:\n    two\n    lines\n",
                "title:\n    two\n    lines\n");
    check_fixed(a, "id-noncanonical",
                "id: '{929A690E-bef0-4204-a928-ef5e620d6fcc}'\n",
                "id: '929a690e-bef0-4204-a928-ef5e620d6fcc'\n");
    check_places(a, "id-version", "id: 929a690e-bef0-4204-c928-ef5e620d6fcc\n",
                 "1:5");
    check_fixed(a, "id-reused-in-related",
                "id: 929a690e-bef0-4204-a928-ef5e620d6fcc\n"
                "related:\n"
                "    - id: 929a690e-bef0-4204-a928-ef5e620d6fcc # why?\n"
                "      type: derived\n"
                "    - id: 183e7ea8-ac4b-4c23-9aec-b3dac4e401ac\n"
                "      type: derived\n",
                "id: 929a690e-bef0-4204-a928-ef5e620d6fcc\n"
                "related:\n"
                "    - id: 183e7ea8-ac4b-4c23-9aec-b3dac4e401ac\n"
                "      type: derived\n");
}

static void words(Arena *a)
{
    check_fixed(a, "level-invalid", "level: 'hihg'\n", "level: 'high'\n");
    check_places(a, "level-invalid", "level: HIGH\n", "");
    check_fixed(a, "level-case", "level: \"HIGH\"\n", "level: \"high\"\n");
    check_places(a, "level-case", "level: hihg\n", "");
    check_places(a, "status-invalid", "status: [test]\n", "1:9");
    check_places(a, "status-too-high", "status: test\ndate: 2026-06-05\n", "");
    check_places(a, "status-too-high", "status: test\ndate: 2026-06-06\n",
                 "1:9");
    check_places(a, "related-type",
                 "related:\n"
                 "    - id: 183e7ea8-ac4b-4c23-9aec-b3dac4e401ac\n"
                 "      type: Obsolete\n"
                 "    - text\n"
                 "    - id: 1\n",
                 "4:7 5:7 5:11");
}

static void dates(Arena *a)
{
    check_places(a, "date-future", "date: 2026-08-06\n", "");
    check_places(a, "date-future", "date: 2026-08-07\nmodified: 2027/1/1\n",
                 "1:7 2:11");
    check_places(a, "date-invalid", "date: 2024-02-29\n", "");
    check_places(a, "date-invalid", "date: 2023-02-29\n", "1:7");
    check_places(a, "date-invalid", "date: {}\n", "1:7");
    check_fixed(a, "date-format", "date: '2024/2/9'\n", "date: '2024-02-09'\n");
    check_fixed(a, "date-format", "date: 2024-02-09 10:00:00\n",
                "date: 2024-02-09\n");
    check_fixed(a, "modified-redundant",
                "date: 2024-02-09\nmodified: 2024/02/09 # c\nlevel: low\n",
                "date: 2024-02-09\nlevel: low\n");
}

static void days_are_counted(void **state)
{
    (void)state;
    static const char *const days[] = {"1999-12-31", "2000/1/1", "2000-02-29",
                                       "2000-03-01", "2001-03-01"};
    static const long apart[] = {1, 59, 1, 365};
    for (size_t i = 0; i < 4; i++) {
        long day;
        long next;
        assert_true(sg_day_of(str_of_literal(days[i]), &day));
        assert_true(sg_day_of(str_of_literal(days[i + 1]), &next));
        assert_int_equal(next - day, apart[i]);
    }
}

static void authors(Arena *a)
{
    check_fixed(a, "author-type", "author:\n    - A\n    - B (x)\n",
                "author: A, B (x)\n");
    check_fixed(a, "author-type", "author: [A, B]\n", "author: [A, B]\n");
    check_fixed(a, "author-type", "author:\n    - A\n    - '@b'\n",
                "author:\n    - A\n    - '@b'\n");
    check_places(a, "license-spdx", "license: (MIT OR Apache-2.0+) AND X11\n",
                 "");
    check_places(a, "license-spdx", "license: MIT OR my own\n", "1:17");
}

static void lists(Arena *a)
{
    check_fixed(a, "references-type", "references: https://x.example/\n",
                "references:\n    - https://x.example/\n");
    check_fixed(a, "references-type", "references: |\n    https://x.example/\n",
                "references: |\n    https://x.example/\n");
    check_fixed(a, "references-duplicate",
                "references:\n    - a\n    - b\n    - a # again\n",
                "references:\n    - a\n    - b\n");
    check_fixed(a, "references-duplicate", "references: [a, a]\n",
                "references: [a, a]\n");
    check_places(a, "references-duplicate", "references: [a, {a: 1}, A]\n", "");
    check_places(a, "references-github-pin",
                 "references:\n"
                 "    - https://github.com/a/b\n"
                 "    - https://github.com/a/b/blob/main/README.text\n"
                 "    - https://github.com/a/b/blob/main/a.c\n",
                 "4:7");
    check_places(a, "references-mitre",
                 "references:\n    - http://attack.mitre.org/\n"
                 "    - https://attack.mitre.org/resources/\n",
                 "3:7");
    check_places(a, "references-not-url",
                 "references: ['https://', 'https://x y', HTTPS://x, "
                 "'internal research by us']\n",
                 "1:14 1:26 1:41");
}

// More items than are compared in pairs.
static void long_lists(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("references:\n"));
    for (int i = 0; i < 100; i++)
        sg_sb_putf(&sb, "    - r%d\n", i % 99);
    check_places(a, "references-duplicate", sb_str(&sb).p, "101:7");
}

static void false_positives(Arena *a)
{
    check_places(a, "falsepositives-typo",
                 "falsepositives: [unknown, 'legitimate use', unkowns]\n", "");
    check_fixed(a, "falsepositives-typo",
                "falsepositives:\n    - Legitim, or unkown.\n",
                "falsepositives:\n    - Legitimate, or unknown.\n");
    check_places(a, "falsepositives-banned",
                 "falsepositives: [Nonexistent, none of these, '(Pentest)']\n",
                 "1:31 1:48");
    check_fixed(a, "falsepositives-capital",
                "falsepositives:\n    - \"admins\"\n    - 7-Zip\n",
                "falsepositives:\n    - \"Admins\"\n    - 7-Zip\n");
}

static void arrays(Arena *a)
{
    static const char *const fields[] = {"a[0]", "a[-1].b", "[any]",  "a[]",
                                         "a[x]", "a\\[0]",  "a[none", "a[-]"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb,
                   "title: T\nlogsource: {product: p}\n"
                   "detection:\n    sel:\n        '%s': x\n"
                   "    condition: sel\n",
                   fields[i]);
        check_text(lint_places(a, "sigma-version-array", sb_str(&sb)),
                   i < 3 ? "5:9" : "");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(titles),
        arena_test(ids),
        arena_test(words),
        arena_test(dates),
        cmocka_unit_test(days_are_counted),
        arena_test(authors),
        arena_test(lists),
        arena_test(long_lists),
        arena_test(false_positives),
        arena_test(arrays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
