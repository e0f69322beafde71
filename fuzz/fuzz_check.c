// fuzz_check.c - any bytes as a rule file, with every check, for every target;
// what precedes a line "%%%" is a configuration.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int ignore(void *user, const char *text, size_t length)
{
    (void)user;
    return length != strlen(text) && memchr(text, 0, length) == NULL;
}

// An edit is within the text, which is at most three times as long as the file
// in UTF-16; those of one finding do not overlap.
static void look_at_edits(const sigcc_diagnostic *d, size_t size)
{
    for (const sigcc_edit *e = d->edit; e != NULL; e = e->next) {
        if (e->offset > e->end_offset || e->end_offset > 3 * size + 3 ||
            e->text == NULL)
            abort();
        for (const sigcc_edit *x = e->next; x != NULL; x = x->next)
            if (x->offset < e->end_offset && e->offset < x->end_offset)
                abort();
    }
}

static void look_at_all(const sigcc_diagnostics *list, size_t size)
{
    size_t n = sigcc_diagnostics_count(list);
    for (size_t i = 0; i < n; i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        look_at_edits(d, size);
        for (int style = SIGCC_STYLE_TEXT; i < 64 && style <= SIGCC_STYLE_COLOR;
             style++)
            (void)sigcc_diagnostics_print(list, i, (sigcc_style)style, ignore,
                                          NULL);
    }
}

enum { TARGETS = 3 };

static void check(sigcc_checker *c, const char *data, size_t size)
{
    static const char separator[] = "\n%%%\n";
    size_t n = sizeof separator - 1;
    const char *rules = data;
    for (size_t i = 0; i + n <= size && rules == data; i++)
        if (memcmp(data + i, separator, n) == 0)
            rules = data + i + n;
    if (rules != data)
        (void)sigcc_checker_configure(c, "config.yml", data,
                                      (size_t)(rules - data) - n);
    (void)sigcc_checker_add(c, "rules.yml", rules,
                            size - (size_t)(rules - data));
    (void)sigcc_checker_finish(c);
    look_at_all(sigcc_checker_findings(c), size);
    look_at_all(sigcc_checker_diagnostics(c), size);
}

// Reading the bundled pipelines for every input would take all the time.
static sigcc_compiler *target(size_t index)
{
    static const char *const names[TARGETS] = {"splunk", "kibana",
                                               "cloudwatch"};
    static sigcc_compiler *made[TARGETS];
    if (made[index] == NULL) {
        made[index] = sigcc_compiler_new(names[index]);
        (void)sigcc_compiler_set_auto(made[index]);
    }
    return made[index];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sigcc_checker *c = sigcc_checker_new();
    (void)sigcc_checker_set_profile(c, "strict");
    (void)sigcc_checker_set_today(c, "2026-11-29");
    for (size_t i = 0; i < TARGETS; i++)
        (void)sigcc_checker_add_target(c, target(i));
    check(c, (const char *)data, size);
    sigcc_checker_free(c);
    return 0;
}
