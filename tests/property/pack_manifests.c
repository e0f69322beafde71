// pack_manifests.c - reads the manifests of a folder as "sigcc test" does.

#include "pack_manifests.h"

#include <dirent.h>
#include <stdlib.h>

#include "api/collection.h"
#include "base/file.h"
#include "base/limits.h"
#include "check.h"
#include "yaml/tree.h"

static void read_manifest(PackTests *t, const char *path)
{
    Arena *a = t->suite->scratch;
    Source *source = arena_new(t->suite->arena, Source); // messages keep it
    source->name = str_of_literal(path);
    const char *why = "";
    DiagList *diags = &t->suite->diagnostics.list;
    check_that(sg_file_read(a, path, MAX_SOURCE_BYTES, &source->text, &why) ==
                   FILE_OK,
               "%s: %s", path, why);
    t->manifest =
        sg_manifest_read(a, sg_yaml_parse(a, a, source, diags), source, diags);
    assert_non_null(t->manifest);
    t->setup = sg_suite_setup(t->suite, t->manifest, NULL);
    check_that(t->setup->sound, "%s: cannot be used", path);
}

static int is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

void each_manifest(Arena *a, const char *folder, const char *prefix,
                   ManifestFn *check, void *user)
{
    struct dirent **entries;
    int n = scandir(folder, &entries, is_shown, alphasort);
    assert_true(n > 0);
    PackTests tests = {.suite = sigcc_suite_new()};
    sg_arena_follow(tests.suite->arena, a);
    for (int i = 0; i < n; i++) {
        StrBuf path = sb_in(tests.suite->arena);
        sg_sb_putf(&path, "%s/%s/manifest.yml", folder, entries[i]->d_name);
        if (strncmp(entries[i]->d_name, prefix, strlen(prefix)) == 0 &&
            sg_file_exists(sb_str(&path).p)) {
            read_manifest(&tests, sb_str(&path).p);
            check(&tests, user);
            sg_arena_reset(tests.suite->scratch);
        }
        free(entries[i]);
    }
    free(entries);
    sigcc_suite_free(tests.suite);
}

void each_event(const PackTests *tests, const TestCase *test, EventVisit *visit,
                void *user)
{
    Running run = {.suite = tests->suite,
                   .manifest = tests->manifest,
                   .test = test,
                   .setup = tests->setup,
                   .matches = sigcc_matches_new(tests->setup->matcher)};
    assert_true(sg_suite_events(&run, visit, user));
    check_that(!run.broken, "%s: broken events", test->name.p);
    sigcc_matches_free(run.matches);
}

const Expectation *expectation_of(const PackTests *tests, const TestCase *test,
                                  const Rule *rule)
{
    for (const Expectation *e = test->expected; e != NULL; e = e->next)
        if (sg_suite_document(tests->setup, e->document) == rule)
            return e;
    return NULL;
}

bool is_expected(const TestCase *test, const Expectation *e, bool silent,
                 size_t found, size_t all)
{
    switch (test->kind) {
    case EXPECT_ALL: return found >= all;
    case EXPECT_NONE: return found == 0;
    case EXPECT_LISTED: break;
    }
    if (e == NULL)
        return found == 0 || silent;
    return e->at_least ? found >= e->matches : found == e->matches;
}
