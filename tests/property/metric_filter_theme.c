// metric_filter_theme.c - fields that a pipeline vouches for, and others, which
// may be anything.

#include "metric_filter_theme.h"

#include "base/strbuf.h"
#include "event/event.h"
#include "filter_pattern.h"
#include "stack_template.h"

// "e" and "r.e" are text as the rules write it, "low" is in lower case, "flag"
// is true or false; each may be null or missing.
static const char pipeline[] =
    "name: p\npriority: 10\ntransformations:\n"
    "  - {type: set_state, key: json_events, val: true}\n"
    "  - {type: set_state, key: exact_fields, val: [e, r.e]}\n"
    "  - {type: set_state, key: lower_fields, val: [low]}\n"
    "  - {type: set_state, key: boolean_fields, val: [flag]}\n";

static const char *const fields[] = {"e",   "e",     "r.e", "low",
                                     "any", "r.any", NULL};

static const char *const letters[] = {"a", "a", "b", "ab", "B", "1", "1", "_",
                                      "/", ":", " ", "*",  "*", "?", "!", NULL};

static const char *const options[][2] = {
    {"template", "json"}, {"deploy", "metric_filters"}, {NULL, NULL}};

// ---- templates -------------------------------------------------------------

Str metric_filter_pattern(Arena *a, const sigcc_output *out)
{
    EventProblems problems;
    size_t n = 0;
    const char *text = sigcc_output_document(out, &n);
    if (text == NULL)
        return STR("");
    const EventNode *root =
        sg_event_parse(a, sg_arena_copy(a, str_of(text, n)), &problems);
    const EventNode *filter =
        template_resource(template_resources(root), "AWS::Logs::MetricFilter");
    return sg_arena_copy(a, template_text(template_member(filter, "Properties"),
                                          "FilterPattern"));
}

// ---- events ----------------------------------------------------------------

// What else a field may be, where its text has a "!".
static const char *other_than_text(Str name, size_t n)
{
    static const char *const others[] = {"null", "1",       "11.5",
                                         "true", "[\"Q\"]", "{\"Q\":\"Q\"}"};
    bool any = str_ends(name, STR("any"));
    return others[any ? n % (sizeof others / sizeof *others) : 0];
}

static void put_value(StrBuf *sb, const EvalField *f)
{
    bool text = !str_eq(f->name, STR("flag"));
    if (text && str_find(f->value, '!', 0) < f->value.n)
        sg_sb_put(sb, str_of_literal(other_than_text(f->name, f->value.n)));
    else
        sg_sb_putf(sb, text ? "\"%.*s\"" : "%.*s", STR_ARG(f->value));
}

// "r.e" is the member "e" of "r".
static void put_members(StrBuf *sb, const Event *event, bool inner)
{
    size_t n = 0;
    for (size_t i = 0; i < event->count; i++) {
        const EvalField *f = &event->fields[i];
        Str name = f->name;
        if (str_starts(name, STR("r.")) != inner ||
            (i > 0 && str_eq(name, event->fields[i - 1].name)))
            continue;
        sg_sb_putf(sb, "%s\"%.*s\":", n++ > 0 ? "," : "",
                   STR_ARG(str_slice(name, inner ? 2 : 0, name.n)));
        put_value(sb, f);
    }
}

static Str json_of(Arena *a, const Event *event)
{
    StrBuf outer = sb_in(a), inner = sb_in(a), all = sb_in(a);
    put_members(&outer, event, false);
    put_members(&inner, event, true);
    sg_sb_putf(&all, "{%.*s", STR_ARG(sb_str(&outer)));
    if (inner.n > 0)
        sg_sb_putf(&all, "%s\"r\":{%.*s}", outer.n > 0 ? "," : "",
                   STR_ARG(sb_str(&inner)));
    sb_putc(&all, '}');
    return sb_str(&all);
}

// ---- what a pattern matches ------------------------------------------------

// 2 where the answer depends on what nobody documents.
static int finds(Str pattern, const Event *event)
{
    Arena *a = sg_arena_create(SIZE_MAX);
    EventProblems problems;
    const char *problem;
    int found = -1;
    assert_true(a != NULL);
    const FilterNode *n = filter_pattern_read(a, pattern, &problem);
    const EventNode *root = sg_event_parse(a, json_of(a, event), &problems);
    assert_true(root != NULL);
    for (unsigned i = 0; i < FILTER_WORLDS && n != NULL; i++) {
        FilterWorld world = filter_world(i);
        int one = filter_pattern_holds(n, root, &world) ? 1 : 0;
        found = found >= 0 && found != one ? 2 : one;
        if (found == 2)
            break;
    }
    sg_arena_destroy(a);
    return found;
}

const Meaning metric_filter_meaning = {
    .target = "cloudwatch",
    .format = "cloudformation",
    .options = options,
    .pipeline = pipeline,
    .theme = {.kinds = GEN_TRUTH | GEN_CASED,
              .fields = fields,
              .letters = letters},
    .eval = finds,
    .cased = true, // that the log writes fields as rules do is the pipeline's
    .query = metric_filter_pattern,
    .json = json_of,
};
