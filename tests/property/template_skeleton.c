// template_skeleton.c - readers of CloudFormation templates and of Terraform's
// configurations.
//
// YAML is read by libyaml.  HCL is read by the specification of its native
// syntax: strings end at a quote, a backslash escapes, "${" and "%{" begin a
// template unless the sign is doubled.  Names made of titles and log sources
// are printed as "N", all other values as "V", queries as their skeletons.

#include <yaml.h>

#include "base/ascii.h"
#include "skeleton.h"

static bool is_made(Str name)
{
    return str_starts(name, STR("Sigma")) || str_starts(name, STR("LogGroup"));
}

static void put_query(Arena *a, Skeleton *to, Str query)
{
    Skeleton one = insights_skeleton(a, query);
    sg_sb_put(&to->text, sb_str(&one.text));
    if (one.problem != NULL)
        to->problem = one.problem;
}

// ---- YAML ----------------------------------------------------------------

enum { MAX_DEPTH = 32 };

typedef struct YamlReader {
    Arena *arena;
    Skeleton *to;
    size_t depth;
    bool map[MAX_DEPTH], value[MAX_DEPTH]; // in a map; after a key
    Str key;
} YamlReader;

static void put_value(YamlReader *r, Str text)
{
    StrBuf stats = sb_in(r->arena);
    sg_sb_put(&stats, STR("stats "));
    sg_sb_put(&stats, text);
    if (str_eq(r->key, STR("QueryString")))
        put_query(r->arena, r->to, text);
    else if (str_eq(r->key, STR("AggregationExpression")))
        put_query(r->arena, r->to, sb_str(&stats));
    else
        sg_sb_put(&r->to->text, STR("V"));
}

static void put_scalar(YamlReader *r, Str text)
{
    bool *value = &r->value[r->depth];
    if (!r->map[r->depth] || *value) {
        put_value(r, text);
    } else {
        r->key = sg_arena_copy(r->arena, text);
        sg_sb_put(&r->to->text, is_made(text) ? STR("N") : text);
        sb_putc(&r->to->text, ':');
    }
    *value = !*value;
}

static void open_node(YamlReader *r, bool map)
{
    sb_putc(&r->to->text, map ? '{' : '[');
    r->value[r->depth] = false;
    if (r->depth + 1 < MAX_DEPTH)
        r->depth++;
    r->map[r->depth] = map;
    r->value[r->depth] = false;
}

static void close_node(YamlReader *r)
{
    sb_putc(&r->to->text, r->map[r->depth] ? '}' : ']');
    r->depth--;
}

// False at the end, or after an error.
static bool read_event(YamlReader *r, const yaml_event_t *e)
{
    switch ((int)e->type) {
    case YAML_SCALAR_EVENT:
        put_scalar(r, str_of((const char *)e->data.scalar.value,
                             e->data.scalar.length));
        return true;
    case YAML_MAPPING_START_EVENT: open_node(r, true); return true;
    case YAML_SEQUENCE_START_EVENT: open_node(r, false); return true;
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT: close_node(r); return true;
    case YAML_ALIAS_EVENT: r->to->problem = "an alias"; return false;
    case YAML_STREAM_END_EVENT: return false;
    default: sb_putc(&r->to->text, ' '); return true;
    }
}

Skeleton template_skeleton(Arena *a, Str file)
{
    Skeleton to = {.text = sb_in(a)};
    YamlReader r = {.arena = a, .to = &to};
    yaml_parser_t parser;
    yaml_event_t event;
    if (yaml_parser_initialize(&parser) == 0)
        abort();
    yaml_parser_set_input_string(&parser, (const unsigned char *)file.p,
                                 file.n);
    for (bool more = true; more;) {
        if (yaml_parser_parse(&parser, &event) == 0) {
            to.problem = "not YAML";
            break;
        }
        more = read_event(&r, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return to;
}

// ---- HCL -----------------------------------------------------------------

typedef struct HclReader {
    Arena *arena;
    Str in;
    size_t at;
    Skeleton *to;
} HclReader;

static char look(const HclReader *r)
{
    return r->at < r->in.n ? r->in.p[r->at] : '\0';
}

static char take(HclReader *r)
{
    char c = look(r);
    r->at += r->at < r->in.n;
    return c;
}

// The digits stand for characters that no query has: any other does as well.
static void take_escape(HclReader *r, StrBuf *text)
{
    char c = take(r);
    if (c == 'u' || c == 'U')
        r->at += c == 'u' ? 4 : 8;
    else if (strchr("nrt\"\\", c) == NULL || c == '\0')
        r->to->problem = "an escape that HCL does not know";
    sb_putc(text, c == 'n' ? '\n' : c == 'u' ? ' ' : c);
}

static Str take_string(HclReader *r)
{
    StrBuf text = sb_in(r->arena);
    r->at++;
    for (char c; (c = take(r)) != '"';) {
        if (c == '\n' || c == '\0') {
            r->to->problem = "a string that does not end";
            break;
        }
        bool sign = c == '$' || c == '%';
        if (sign && look(r) == c && r->at + 1 < r->in.n &&
            r->in.p[r->at + 1] == '{')
            r->at++;
        else if (sign && look(r) == '{')
            r->to->problem = "a template";
        if (c == '\\')
            take_escape(r, &text);
        else
            sb_putc(&text, c);
    }
    return sb_str(&text);
}

static void skip_to(HclReader *r, const char *set)
{
    while (look(r) != '\0' && strchr(set, look(r)) == NULL)
        r->at++;
}

// The strings of a list, or one that stands alone, are the lines of a query.
static void take_query(HclReader *r)
{
    StrBuf query = sb_in(r->arena);
    skip_to(r, "\"[");
    if (str_starts(str_slice(r->in, r->at, r->in.n), STR("\"\\n\", [")))
        skip_to(r, "[");
    bool list = look(r) == '[';
    do {
        skip_to(r, "\"]");
        if (look(r) != '"')
            break;
        sg_sb_put(&query, query.n > 0 ? STR("\n") : STR(""));
        sg_sb_put(&query, take_string(r));
    } while (list);
    put_query(r->arena, r->to, sb_str(&query));
}

static void take_word(HclReader *r)
{
    size_t from = r->at;
    while (is_word(look(r)))
        r->at++;
    Str word = str_slice(r->in, from, r->at);
    bool made = str_starts(word, STR("log_groups_"));
    sg_sb_put(&r->to->text, made ? STR("N") : word);
    sb_putc(&r->to->text, ' ');
    if (str_eq(word, STR("query_string")))
        take_query(r);
}

Skeleton hcl_skeleton(Arena *a, Str file)
{
    Skeleton to = {.text = sb_in(a)};
    HclReader r = {.arena = a, .in = file, .to = &to};
    while (r.at < file.n && to.problem == NULL) {
        if (look(&r) == '"') {
            (void)take_string(&r);
            sb_putc(&to.text, 'V');
        } else if (is_word(look(&r))) {
            take_word(&r);
        } else if (look(&r) == '#') {
            to.problem = "a comment";
        } else {
            sb_putc(&to.text, take(&r));
        }
    }
    return to;
}
