// hostile_twins.c - compilers for all rules, and outputs when they are asked
// for.

#include "hostile_twins.h"

#include "check.h"

#include <stdlib.h>

// What a way needs for all rules: a compiler or an exporter.  Neither where
// each pair of twins needs its own.
typedef struct Maker {
    sigcc_compiler *compiler;
    sigcc_exporter *exporter;
    sigcc_pipeline *template;
} Maker;

enum { SHOWN = 3 };

struct Makers {
    sigcc_compiler *shown[SHOWN]; // whose queries exports show
    size_t count;
    Maker of[];
};

// ---- making --------------------------------------------------------------

// The fields of a data model are those of one pair of twins.
static bool needs_model(const Way *way)
{
    return strcmp(way->format, "data_model") == 0;
}

static sigcc_compiler *new_compiler(const Way *way)
{
    sigcc_compiler *c = sigcc_compiler_new(way->target);
    assert_non_null(c);
    assert_int_equal(sigcc_compiler_set_format(c, way->format), SIGCC_OK);
    if (way->option != NULL)
        assert_int_equal(sigcc_compiler_set_option(c, way->option, way->value),
                         SIGCC_OK);
    return c;
}

static sigcc_exporter *new_exporter(const Makers *m, const Way *way)
{
    sigcc_exporter *e = sigcc_exporter_new(way->format);
    assert_non_null(e);
    (void)sigcc_exporter_set_option(e, "created", "2026-01-31");
    for (size_t i = 0; i < SHOWN; i++)
        (void)sigcc_exporter_add_target(e, m->shown[i]); // some show none
    return e;
}

static void add_template(Maker *maker, const char *text)
{
    maker->template =
        sigcc_pipeline_parse("template.yml", text, strlen(text), 0);
    assert_int_equal(
        sigcc_compiler_add_pipeline(maker->compiler, maker->template),
        SIGCC_OK);
}

static Maker new_maker(const Makers *m, const Way *way)
{
    Maker maker = {NULL, NULL, NULL};
    if (strcmp(way->target, EXPORT) == 0)
        maker.exporter = new_exporter(m, way);
    else if (!needs_model(way))
        maker.compiler = new_compiler(way);
    if (way->template != NULL)
        add_template(&maker, way->template);
    return maker;
}

Makers *makers_new(void)
{
    static const char *const targets[SHOWN] = {"splunk", "kibana",
                                               "cloudwatch"};
    size_t count = 0;
    while (hostile_way_at(count) != NULL)
        count++;
    Makers *m = calloc(1, sizeof *m + count * sizeof m->of[0]);
    assert_non_null(m);
    m->count = count;
    for (size_t i = 0; i < SHOWN; i++) {
        m->shown[i] = sigcc_compiler_new(targets[i]);
        assert_non_null(m->shown[i]);
    }
    for (size_t i = 0; i < count; i++)
        m->of[i] = new_maker(m, hostile_way_at(i));
    return m;
}

void makers_free(Makers *m)
{
    for (size_t i = 0; i < m->count; i++) {
        sigcc_exporter_free(m->of[i].exporter);
        sigcc_compiler_free(m->of[i].compiler);
        sigcc_pipeline_free(m->of[i].template);
    }
    for (size_t i = 0; i < SHOWN; i++)
        sigcc_compiler_free(m->shown[i]);
    free(m);
}

size_t makers_count(const Makers *m)
{
    return m->count;
}

// ---- twins ---------------------------------------------------------------

void twin_open(Twin *twin, Arena *a, const Makers *m, const HostileRule *rule,
               int which)
{
    Str yaml = rule->yaml[which], model = rule->model[which];
    *twin = (Twin){.makers = m,
                   .yaml = yaml,
                   .rules = sigcc_collection_new(),
                   .outputs = arena_array(a, sigcc_output *, m->count)};
    assert_non_null(twin->rules);
    (void)sigcc_collection_add(twin->rules, "hostile.yml", yaml.p, yaml.n);
    (void)sigcc_collection_link(twin->rules);
    twin->model = sigcc_pipeline_parse("model.yml", model.p, model.n, 0);
    assert_non_null(twin->model);
}

void twin_close(Twin *twin)
{
    for (size_t i = 0; i < twin->makers->count; i++)
        sigcc_output_free(twin->outputs[i]);
    sigcc_pipeline_free(twin->model);
    sigcc_collection_free(twin->rules);
}

bool twin_is_sound(const Twin *twin)
{
    return sigcc_diagnostics_errors(
               sigcc_collection_diagnostics(twin->rules)) == 0;
}

static sigcc_output *compile_model(const Twin *twin, const Way *way)
{
    sigcc_compiler *c = new_compiler(way);
    assert_int_equal(sigcc_compiler_add_pipeline(c, twin->model), SIGCC_OK);
    sigcc_output *out = sigcc_compile(c, twin->rules);
    sigcc_compiler_free(c);
    return out;
}

static sigcc_output *make(const Twin *twin, size_t way)
{
    const Maker *maker = &twin->makers->of[way];
    if (maker->exporter != NULL)
        return sigcc_export(maker->exporter, twin->rules);
    if (maker->compiler != NULL)
        return sigcc_compile(maker->compiler, twin->rules);
    return compile_model(twin, hostile_way_at(way));
}

const sigcc_output *twin_output(Twin *twin, size_t way)
{
    if (twin->outputs[way] == NULL)
        twin->outputs[way] = make(twin, way);
    assert_non_null(twin->outputs[way]);
    return twin->outputs[way];
}
