// view_rule.c - the attributes of rules, under the names the specification
// and pySigma's classes give them.

#include "pipeline/view_parts.h"

// ---- small parts ---------------------------------------------------------

static Str tag_text(Arena *a, const void *self)
{
    const StrItem *tag = self;
    (void)a;
    return tag->text;
}

static Datum tag_attribute(Arena *a, const void *self, Str name)
{
    const StrItem *tag = self;
    size_t dot = str_find(tag->text, '.', 0);
    (void)a;
    if (str_eq(name, STR("namespace")))
        return sg_datum_text(str_slice(tag->text, 0, dot));
    if (str_eq(name, STR("name")) && dot < tag->text.n)
        return sg_datum_text(str_slice(tag->text, dot + 1, tag->text.n));
    return datum_undefined();
}

static const Class tag_class = {"a tag", tag_text, tag_attribute};

static Datum related_attribute(Arena *a, const void *self, Str name)
{
    const Related *related = self;
    (void)a;
    if (str_eq(name, STR("id")))
        return sg_datum_text(related->id);
    if (str_eq(name, STR("type")))
        return sg_datum_text(related->type);
    return datum_undefined();
}

static const Class related_class = {"a related rule", NULL, related_attribute};

static Datum logsource_attribute(Arena *a, const void *self, Str name)
{
    const Logsource *ls = self;
    (void)a;
    if (str_eq(name, STR("category")))
        return sg_datum_text_or_none(ls->category);
    if (str_eq(name, STR("product")))
        return sg_datum_text_or_none(ls->product);
    if (str_eq(name, STR("service")))
        return sg_datum_text_or_none(ls->service);
    if (str_eq(name, STR("definition")))
        return sg_datum_text_or_none(ls->definition);
    return datum_undefined();
}

static const Class logsource_class = {"a log source", NULL,
                                      logsource_attribute};

static Datum source_attribute(Arena *a, const void *self, Str name)
{
    const Source *source = self;
    (void)a;
    return str_eq(name, STR("path")) ? sg_datum_text(source->name)
                                     : datum_undefined();
}

static const Class source_class = {"a file", NULL, source_attribute};

// ---- rules ---------------------------------------------------------------

static Datum objects_of_tags(Arena *a, const StrItem *first)
{
    size_t count = 0;
    for (const StrItem *s = first; s != NULL; s = s->next)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = 0;
    for (const StrItem *s = first; s != NULL; s = s->next)
        items[i++] = sg_datum_object(&tag_class, s);
    return sg_datum_list(items, count);
}

static Datum get_tags(Arena *a, const RuleIr *ir)
{
    return objects_of_tags(a, ir->rule->tags);
}

static Datum get_fields(Arena *a, const RuleIr *ir)
{
    return sg_view_texts(a, ir->fields);
}

static Datum get_falsepositives(Arena *a, const RuleIr *ir)
{
    return sg_view_texts(a, ir->rule->falsepositives);
}

static Datum get_references(Arena *a, const RuleIr *ir)
{
    return sg_view_texts(a, ir->rule->references);
}

static Datum get_scope(Arena *a, const RuleIr *ir)
{
    return ir->rule->scope == NULL ? datum_none()
                                   : sg_view_texts(a, ir->rule->scope);
}

static Datum get_level(Arena *a, const RuleIr *ir)
{
    Level level = ir->rule->level;
    return sg_view_ranked_word(a, sg_level_name(level), (int)level);
}

static Datum get_status(Arena *a, const RuleIr *ir)
{
    Status status = ir->rule->status;
    return sg_view_ranked_word(a, sg_status_name(status), (int)status);
}

static Datum get_logsource(Arena *a, const RuleIr *ir)
{
    (void)a;
    return sg_datum_object(&logsource_class, &ir->logsource);
}

static Datum get_source(Arena *a, const RuleIr *ir)
{
    (void)a;
    return sg_datum_object(&source_class, ir->rule->source);
}

static Datum get_taxonomy(Arena *a, const RuleIr *ir)
{
    (void)a;
    return sg_datum_text(ir->rule->taxonomy.p == NULL ? STR("sigma")
                                                      : ir->rule->taxonomy);
}

static Datum get_date(Arena *a, const RuleIr *ir)
{
    return sg_view_date(a, ir->rule->date);
}

static Datum get_modified(Arena *a, const RuleIr *ir)
{
    return sg_view_date(a, ir->rule->modified);
}

static Datum get_related(Arena *a, const RuleIr *ir)
{
    size_t count = 0;
    for (const Related *r = ir->rule->related; r != NULL; r = r->next)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = 0;
    for (const Related *r = ir->rule->related; r != NULL; r = r->next)
        items[i++] = sg_datum_object(&related_class, r);
    return sg_datum_list(items, count);
}

static Datum get_custom_attributes(Arena *a, const RuleIr *ir)
{
    return sg_view_custom(a, ir->custom);
}

typedef struct AttributeView {
    const char *name;
    Datum (*get)(Arena *a, const RuleIr *ir); // NULL: text at 'member' of Rule
    size_t member;
} AttributeView;

// clang-format off
static const AttributeView attributes[] = {
    {"title",             NULL,                  offsetof(Rule, title)},
    {"id",                NULL,                  offsetof(Rule, id)},
    {"name",              NULL,                  offsetof(Rule, name)},
    {"author",            NULL,                  offsetof(Rule, author)},
    {"description",       NULL,                  offsetof(Rule, description)},
    {"license",           NULL,                  offsetof(Rule, license)},
    {"taxonomy",          get_taxonomy,          0},
    {"related",           get_related,           0},
    {"status",            get_status,            0},
    {"level",             get_level,             0},
    {"references",        get_references,        0},
    {"tags",              get_tags,              0},
    {"date",              get_date,              0},
    {"modified",          get_modified,          0},
    {"fields",            get_fields,            0},
    {"falsepositives",    get_falsepositives,    0},
    {"scope",             get_scope,             0},
    {"custom_attributes", get_custom_attributes, 0},
    {"logsource",         get_logsource,         0},
    {"source",            get_source,            0},
    {NULL,                NULL,                  0},
};
// clang-format on

static Datum rule_attribute(Arena *a, const void *self, Str name)
{
    const RuleIr *ir = self;
    for (const AttributeView *row = attributes; row->name != NULL; row++) {
        if (!str_eq(name, str_of_literal(row->name)))
            continue;
        if (row->get != NULL)
            return row->get(a, ir);
        const char *rule = (const char *)ir->rule;
        Str text;
        memcpy(&text, rule + row->member, sizeof text);
        return sg_datum_text_or_none(text);
    }
    if (ir->correlation != NULL)
        return sg_view_correlation(a, ir->correlation, name);
    return datum_undefined();
}

static const Class rule_class = {"a rule", NULL, rule_attribute};

Datum sg_view_rule(const RuleIr *ir)
{
    return sg_datum_object(&rule_class, ir);
}
