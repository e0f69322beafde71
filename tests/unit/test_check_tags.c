// test_check_tags.c - tags that checks leave alone, what their fixes make of
// the others, and techniques from elsewhere.

#include <sigcc/sigcc.h>

#include "base/strbuf.h"
#include "lint/attack.h"
#include "lint_text.h"

static void forms(Arena *a)
{
    check_places(a, "tag-format",
                 "tags: [a.b.c, a-b_1.2, .a, a., 'a.b/', \"\\xE4.b\"]\n",
                 "1:24 1:28 1:32 1:40");
    check_fixed(a, "tag-format", "tags:\n    - 'Attack.T1033'\n",
                "tags:\n    - 'attack.t1033'\n");
    check_fixed(a, "tag-format", "tags:\n    - Attack.T 1033\n",
                "tags:\n    - Attack.T 1033\n");
    check_places(a, "tags-type", "tags: [a.b, {a: b}, ~, c]\n",
                 "1:13 1:21 1:24");
    check_fixed(a, "tags-type", "tags: attack.t1033\n",
                "tags:\n    - attack.t1033\n");
    check_fixed(a, "tag-duplicate", "tags:\n  - a.b\n  - a.b\n  - a.c\n",
                "tags:\n  - a.b\n  - a.c\n");
}

static void numbers(Arena *a)
{
    check_places(a, "tag-car",
                 "tags: [car.2016-03-001, car.2016-03-0011, car.2016-03]\n",
                 "1:29 1:47");
    check_places(a, "tag-cve",
                 "tags: [cve.1999-1, cve.2027-1, cve.2028-1, cve.1998-1]\n",
                 "1:36 1:48");
    check_places(a, "tag-cve", "tags: [cve.2021-44228-1, cve.-1, cve.1-]\n",
                 "1:12 1:30 1:38");
    check_fixed(a, "tag-cve", "tags: [cve.2021.44228, cve.CVE_2021_1]\n",
                "tags: [cve.2021-44228, cve.2021-1]\n");
    check_places(a, "tag-stp",
                 "tags: [stp.1, stp.5k, stp.0, stp.2x, stp.3aa]\n",
                 "1:27 1:34 1:42");
}

static void words(Arena *a)
{
    check_places(a, "tag-detection",
                 "tags: [detection.dfir, detection.dfir-x, detect.x]\n",
                 "1:34");
    check_fixed(a, "tag-tlp-v2", "tags: [tlp.white]\n", "tags: [tlp.clear]\n");
    check_fixed(a, "tag-tlp-v1", "tags: [tlp.amber-strict]\n",
                "tags: [tlp.amber-strict]\n");
    check_places(a, "tag-d3fend",
                 "tags: [d3fend.d3-ach, d3fend.D3-ACH, d3fend.d3f-file]\n",
                 "1:30");
}

static void names_of_attack(Arena *a)
{
    check_places(a, "tag-attack",
                 "tags: [attack.t1059, attack.t1059.001, attack.stealth, "
                 "attack.g0007, attack.s0001, attack.m1234, attack.ds0001, "
                 "attack.a0001, other.t9999]\n",
                 "");
    check_places(a, "tag-attack",
                 "tags: [attack.t105, attack.t1059.1, attack.g007, attack.]\n",
                 "1:15 1:28 1:44 1:57");
    // Revoked, and so is what replaces it in the matrix for phones.
    check_fixed(a, "tag-attack",
                "tags: [attack.t1562.001, attack.t1454, attack.T1033]\n",
                "tags: [attack.t1685, attack.t1454, attack.t1033]\n");
    check_fixed(a, "tag-attack", "tags: [attack.Initial_Access]\n",
                "tags: [attack.initial-access]\n");
}

static void tactics(Arena *a)
{
    check_fixed(a, "tag-tactic-missing",
                "tags:\n    - attack.discovery\n    - attack.t1033\n"
                "    - attack.t1059 # shells\n    - attack.t1059.001\n"
                "    - car.2016-03-001\n",
                "tags:\n    - attack.discovery\n    - attack.t1033\n"
                "    - attack.t1059 # shells\n    - attack.execution\n"
                "    - attack.t1059.001\n    - car.2016-03-001\n");
    // Techniques that nobody knows may belong to any tactic.
    check_places(a, "tag-tactic-foreign",
                 "tags: [attack.impact, attack.t1033, attack.t9999]\n", "");
    check_places(a, "tag-tactic-foreign", "tags: [attack.impact]\n", "");
    check_places(a, "tag-tactic-foreign",
                 "tags: [attack.impact, attack.t1033, attack.g0001]\n", "1:15");
    check_fixed(a, "tag-order",
                "tags:\n    - attack.t1033\n    - attack.g0001\n"
                "    - attack.discovery # c\n",
                "tags:\n    - attack.discovery # c\n    - attack.t1033\n"
                "    - attack.g0001\n");
}

// ---- techniques from elsewhere -------------------------------------------

static const LintOptions *loaded(Arena *a, const char *text)
{
    LintOptions *o = arena_new(a, LintOptions);
    sg_lint_options_init(o);
    return sg_attack_load(a, a, str_of_literal(text), o) ? o : NULL;
}

static void check_kind(const LintOptions *o, const char *name, AttackKind kind,
                       const char *tactics)
{
    Str found;
    assert_non_null(o);
    check_that(sg_attack_kind(o, str_of_literal(name), &found) == kind,
               "'%s' is of another kind", name);
    check_text(found, tactics);
}

static void a_table_replaces_all(Arena *a)
{
    const LintOptions *o = loaded(a, "# comment\n"
                                     "T0001\tOne\tb-c,a\tLinux\n"
                                     "T0001.001\tTwo\td\n");
    check_kind(o, "t0001", ATTACK_TECHNIQUE, "b-c,a");
    check_kind(o, "t0001.001", ATTACK_TECHNIQUE, "d");
    check_kind(o, "a", ATTACK_TACTIC, "");
    check_kind(o, "b-c", ATTACK_TACTIC, "");
    check_kind(o, "t1059", ATTACK_UNKNOWN, "");
    check_kind(o, "execution", ATTACK_UNKNOWN, "");
}

static void a_bundle_is_read(Arena *a)
{
    static const char bundle[] = "{\"type\": \"bundle\", \"objects\": ["
#define PATTERN(id, chain, more)                                       \
    "{\"type\": \"attack-pattern\", \"name\": \"N\", \"external_"      \
    "references\": [{\"source_name\": \"capec\", \"external_id\": 1}," \
    "{\"source_name\": \"mitre-attack\", \"external_id\": \"" id       \
    "\"}], \"kill_chain_phases\": [{\"kill_chain_name\": \"" chain     \
    "\", \"phase_name\": \"one\"}, {\"kill_chain_name\": \"" chain     \
    "\", \"phase_name\": \"two\"}]" more "}"
        PATTERN("T0003", "mitre-attack", "") "," PATTERN("T0002", "mitre-attack", "") "," PATTERN(
            "T0004", "mitre-attack",
            ", \"revoked\": true") "," PATTERN("T0005", "mitre-attack",
                                               ", "
                                               "\"x_mitre_"
                                               "deprecated\": "
                                               "true") "," PATTERN("T0006",
                                                                   "mitre-"
                                                                   "mobile-"
                                                                   "attack",
                                                                   "") ","
                                                                       "{\"type"
                                                                       "\": "
                                                                       "\"malwa"
                                                                       "re\"}, "
                                                                       "7]}";
#undef PATTERN
    const LintOptions *o = loaded(a, bundle);
    check_kind(o, "t0002", ATTACK_TECHNIQUE, "one,two");
    check_kind(o, "t0003", ATTACK_TECHNIQUE, "one,two");
    check_kind(o, "two", ATTACK_TACTIC, "");
    check_kind(o, "t0004", ATTACK_UNKNOWN, "");
    check_kind(o, "t0005", ATTACK_UNKNOWN, "");
    check_kind(o, "t0006", ATTACK_UNKNOWN, "");
}

static void other_texts_are_refused(Arena *a)
{
    static const char *const texts[] = {
        "",
        "# only a comment\n",
        "T0001\n",
        "T0001\tno tactic\n",
        "t0001\tsmall\ta\n",
        "T0002\tx\ta\nT0001\tout of order\ta\n",
        "T0001\tx\ta\nS0001\tsoftware\ta\n",
        "title: T\n",
        "{",
        "{}",
        "{\"objects\": []}",
        "{\"objects\": [{\"type\": \"attack-pattern\"}]}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check_that(loaded(a, texts[i]) == NULL, "'%s' is taken", texts[i]);
}

static void a_checker_takes_a_table(void **state)
{
    (void)state;
    static const char table[] = "T0001\tOne\ta\n";
    static const char rule[] = "title: T\ntags: [attack.t0001, attack.t1059]\n"
                               "logsource: {product: p}\n"
                               "detection: {s: {f: x}, condition: s}\n";
    sigcc_checker *c = sigcc_checker_new();
    assert_int_equal(sigcc_checker_set_attack_data(c, "x", 1), SIGCC_INVALID);
    assert_int_equal(sigcc_checker_set_attack_data(c, NULL, 0),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_set_attack_data(c, table, sizeof table - 1),
                     SIGCC_OK);
    (void)sigcc_checker_add(c, "r.yml", rule, sizeof rule - 1);
    assert_int_equal(sigcc_checker_set_attack_data(c, table, sizeof table - 1),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    const sigcc_diagnostics *all = sigcc_checker_findings(c);
    unsigned found = 0;
    for (size_t i = 0; i < sigcc_diagnostics_count(all); i++)
        if (strcmp(sigcc_diagnostics_at(all, i)->name, "tag-attack") == 0)
            found = sigcc_diagnostics_at(all, i)->column;
    assert_int_equal(found, 29);
    sigcc_checker_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(forms),
        arena_test(numbers),
        arena_test(words),
        arena_test(names_of_attack),
        arena_test(tactics),
        arena_test(a_table_replaces_all),
        arena_test(a_bundle_is_read),
        arena_test(other_texts_are_refused),
        cmocka_unit_test(a_checker_takes_a_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
