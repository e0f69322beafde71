// parse_attributes.c - the descriptive attributes of a rule.
//
// They change nothing about what a rule finds, so what is wrong with them is a
// warning, and what can be used of them is used.

#include "base/ascii.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "sigma/parser.h"

static void wrong_type(Parser *p, Str name, const Node *n, const char *wanted)
{
    sg_diag(p->diags, SG_attribute_type, n->span, "'%.*s' must be %s, not %s",
            STR_ARG(name), wanted,
            n->kind == NODE_SCALAR ? "a number, boolean or null"
                                   : sg_node_kind_name(n));
}

// True when 'n' is text; null is not, and is not reported.
static bool want_text(Parser *p, Str name, const Node *n)
{
    if (sg_node_is_text(n))
        return true;
    if (!sg_node_is_null(n))
        wrong_type(p, name, n, "text");
    return false;
}

// A number or a boolean is taken as it is written.
static void read_text(Parser *p, Str name, const Node *n, void *member)
{
    if (want_text(p, name, n) ||
        (n->kind == NODE_SCALAR && !sg_node_is_null(n)))
        *(Str *)member = n->text;
}

static void read_nonempty(Parser *p, Str name, const Node *n, void *member)
{
    read_text(p, name, n, member);
    if (sg_node_is_text(n) && n->text.n == 0)
        sg_diag(p->diags, SG_attribute_empty, n->span,
                "'%.*s' must not be empty", STR_ARG(name));
}

static void read_title(Parser *p, Str name, const Node *n, void *member)
{
    read_text(p, name, n, member);
    if (sg_node_is_null(n))
        sg_diag(p->diags, SG_attribute_missing, n->span,
                "a rule needs a title");
    else if (sg_node_is_text(n) && sg_utf8_length(n->text) > 256)
        sg_diag(p->diags, SG_title_length, n->span,
                "a title may have at most 256 characters; this one has %zu",
                sg_utf8_length(n->text));
}

// ---- UUIDs ---------------------------------------------------------------

// As lenient as Python's uuid module, which other tools read ids with: braces,
// "urn:uuid:" and hyphens anywhere.
bool sg_uuid_read(Arena *a, Str text, Str *uuid)
{
    char hex[32];
    size_t n = 0;
    if (str_starts(text, STR("urn:")))
        text = str_slice(text, 4, text.n);
    if (str_starts(text, STR("uuid:")))
        text = str_slice(text, 5, text.n);
    while (text.n > 0 && (text.p[0] == '{' || text.p[0] == '}'))
        text = str_slice(text, 1, text.n);
    while (text.n > 0 &&
           (text.p[text.n - 1] == '{' || text.p[text.n - 1] == '}'))
        text.n--;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '-')
            continue;
        if (hex_value(text.p[i]) < 0 || n == sizeof hex)
            return false;
        hex[n++] = to_lower(text.p[i]);
    }
    if (n != sizeof hex)
        return false;
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < n; i++) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            sb_putc(&sb, '-');
        sb_putc(&sb, hex[i]);
    }
    *uuid = sb_str(&sb);
    return true;
}

static void read_id(Parser *p, Str name, const Node *n, void *member)
{
    (void)name;
    if (sg_node_is_null(n))
        return;
    if (n->kind != NODE_SCALAR || !sg_uuid_read(p->arena, n->text, member)) {
        sg_diag(p->diags, SG_id_invalid, n->span, "a rule's id must be a UUID");
        sg_diag_hint(p->diags, "such as 929a690e-bef0-4204-a928-ef5e620d6fcc");
    }
}

// ---- words of a fixed set ------------------------------------------------

typedef struct Word {
    const char *name;
    int value;
} Word;

static const Word levels[] = {
#define LEVEL(word, name, summary) {#word, LEVEL_##name},
#include "sigma/words.def"
#undef LEVEL
    {NULL, LEVEL_NONE},
};

static const Word statuses[] = {
#define STATUS(word, name, summary) {#word, STATUS_##name},
#include "sigma/words.def"
#undef STATUS
    {NULL, STATUS_NONE},
};

static const Word relations[] = {
    {"derived", 1}, {"obsolete", 1},    {"merged", 1}, {"renamed", 1},
    {"similar", 1}, {"correlation", 1}, {NULL, 0},
};

static void hint_nearest(Parser *p, const Word *words, Str text)
{
    Nearest near = sg_nearest(text);
    for (; words->name != NULL; words++)
        sg_nearest_offer(&near, str_of_literal(words->name));
    sg_diag_suggest(p->diags, &near);
}

static int read_word(Parser *p, Str name, const Node *n, const Word *words)
{
    if (!want_text(p, name, n))
        return 0;
    for (const Word *w = words; w->name != NULL; w++)
        if (str_eq_fold(n->text, str_of_literal(w->name)))
            return w->value;
    sg_diag(p->diags, SG_attribute_value, n->span, "no %.*s is called '%.*s'",
            STR_ARG(name), STR_ARG(n->text));
    hint_nearest(p, words, n->text);
    return 0;
}

static void read_level(Parser *p, Str name, const Node *n, void *member)
{
    *(Level *)member = (Level)read_word(p, name, n, levels);
}

static void read_status(Parser *p, Str name, const Node *n, void *member)
{
    *(Status *)member = (Status)read_word(p, name, n, statuses);
}

// ---- dates ---------------------------------------------------------------

static unsigned number_at(Str s, size_t *at, unsigned digits)
{
    unsigned value = 0;
    for (unsigned i = 0; i < digits && *at < s.n && is_digit(s.p[*at]); i++)
        value = value * 10 + (unsigned)(s.p[(*at)++] - '0');
    return value;
}

static bool is_calendar_day(unsigned year, unsigned month, unsigned day)
{
    static const unsigned days[] = {31, 28, 31, 30, 31, 30,
                                    31, 31, 30, 31, 30, 31};
    if (year < 1000 || year > 3999 || month < 1 || month > 12 || day < 1)
        return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

// yyyy-mm-dd in full, or yyyy/m/d; a time of day may follow.
bool sg_date_is_valid(Str s)
{
    size_t at = 0;
    unsigned year = number_at(s, &at, 4);
    if (at != 4 || at == s.n || (s.p[4] != '-' && s.p[4] != '/'))
        return false;
    char sep = s.p[4];
    size_t from = ++at;
    unsigned month = number_at(s, &at, 2);
    if (at == s.n || s.p[at] != sep || (sep == '-' && at != from + 2))
        return false;
    from = ++at;
    unsigned day = number_at(s, &at, 2);
    if (sep == '-' && at != from + 2)
        return false;
    bool ends = at == s.n || s.p[at] == ' ' || s.p[at] == 'T' || s.p[at] == 't';
    return ends && is_calendar_day(year, month, day);
}

static void read_date(Parser *p, Str name, const Node *n, void *member)
{
    if (sg_node_is_null(n))
        return;
    if (n->kind == NODE_SCALAR && sg_date_is_valid(n->text)) {
        *(Str *)member = n->text;
        return;
    }
    sg_diag(p->diags, SG_date_invalid, n->span, "'%.*s' is not a date",
            STR_ARG(n->kind == NODE_SCALAR ? n->text : name));
    sg_diag_hint(p->diags, "write it as yyyy-mm-dd");
}

// ---- lists ---------------------------------------------------------------

// The items of a list; a single value is one of them.
static const Node *items_of(Parser *p, Str name, const Node *n)
{
    if (n->kind == NODE_LIST)
        return n->first;
    if (!sg_node_is_null(n))
        sg_diag(p->diags, SG_attribute_type, n->span,
                "'%.*s' must be a list, not %s", STR_ARG(name),
                sg_node_kind_name(n));
    return n->kind == NODE_SCALAR && !sg_node_is_null(n) ? n : NULL;
}

static void append_text(Parser *p, StrItem ***tail, const Node *n)
{
    StrItem *item = arena_new(p->arena, StrItem);
    *item = (StrItem){.text = n->text, .span = n->span};
    **tail = item;
    *tail = &item->next;
}

// "- Tools: backup agents" without quotes is a map; its author meant text.
static bool is_text_with_colon(const Node *n)
{
    if (n->kind != NODE_MAP || n->count != 1)
        return false;
    const Node *key = n->pairs->key;
    const Node *value = n->pairs->value;
    return value->kind == NODE_SCALAR && key->style == STYLE_PLAIN &&
           value->style == STYLE_PLAIN &&
           key->span.from.line == value->span.to.line;
}

static void append_with_colon(Parser *p, StrItem ***tail, const Node *n)
{
    Span span = n->pairs->key->span;
    span.to = n->pairs->value->span.to;
    Str text =
        str_slice(span.source->text, sg_source_offset(span.source, span.from),
                  sg_source_offset(span.source, span.to));
    sg_diag_hint(p->diags, "quote it, because of the ':'");
    sg_diag_edit(p->diags, span, sg_yaml_quoted(p->arena, text));
    StrItem *item = arena_new(p->arena, StrItem);
    *item = (StrItem){.text = sg_arena_copy(p->arena, text), .span = span};
    **tail = item;
    *tail = &item->next;
}

static void read_list(Parser *p, Str name, const Node *n, void *member)
{
    StrItem **tail = member;
    for (const Node *x = items_of(p, name, n); x != NULL; x = x->next) {
        if (x->kind == NODE_SCALAR) {
            append_text(p, &tail, x);
            continue;
        }
        sg_diag(p->diags, SG_attribute_type, x->span,
                "'%.*s' must list text, not %s", STR_ARG(name),
                sg_node_kind_name(x));
        if (is_text_with_colon(x))
            append_with_colon(p, &tail, x);
    }
}

static void read_names(Parser *p, Str name, const Node *n, void *member)
{
    StrItem **tail = member;
    for (const Node *x = items_of(p, name, n); x != NULL; x = x->next) {
        if (x->kind != NODE_SCALAR || sg_node_is_null(x))
            wrong_type(p, name, x, "a list of strings");
        else
            append_text(p, &tail, x);
    }
}

static void read_tags(Parser *p, Str name, const Node *n, void *member)
{
    StrItem **tail = member;
    for (const Node *x = items_of(p, name, n); x != NULL; x = x->next) {
        if (!sg_node_is_text(x)) {
            if (x != n) // a single value has been reported
                wrong_type(p, name, x, "a list of strings");
            continue;
        }
        append_text(p, &tail, x);
        if (str_find(x->text, '.', 0) == x->text.n) {
            sg_diag(p->diags, SG_tag_invalid, x->span,
                    "the tag '%.*s' has no namespace", STR_ARG(x->text));
            sg_diag_hint(p->diags, "such as attack.t1078");
        }
    }
}

// ---- related -------------------------------------------------------------

static const Node *related_part(Parser *p, const Node *entry, Str name)
{
    const Node *n = sg_node_get(entry, name);
    if (n == NULL)
        sg_diag(p->diags, SG_related_invalid, entry->span,
                "an entry in 'related' needs %s '%.*s'",
                name.p[0] == 'i' ? "an" : "a", STR_ARG(name));
    else if (!sg_node_is_text(n))
        wrong_type(p, name, n, "text");
    return n != NULL && sg_node_is_text(n) ? n : NULL;
}

static const char *const related_keys[] = {"id", "type", NULL};

// entry = { "id" ":" uuid, "type" ":" relation }
static Related *read_related_entry(Parser *p, const Node *entry)
{
    if (entry->kind != NODE_MAP) {
        sg_diag(p->diags, SG_related_invalid, entry->span,
                "an entry in 'related' must be a map with id and type");
        return NULL;
    }
    const Node *id = related_part(p, entry, STR("id"));
    const Node *type = id ? related_part(p, entry, STR("type")) : NULL;
    if (type == NULL)
        return NULL;
    sg_parse_unknown_keys(p, entry, "an entry in 'related'", related_keys);
    Related *r = arena_new(p->arena, Related);
    r->span = entry->span;
    r->type = type->text;
    if (!sg_uuid_read(p->arena, id->text, &r->id))
        sg_diag(p->diags, SG_id_invalid, id->span,
                "the id of a related rule must be a UUID");
    (void)read_word(p, STR("relation"), type, relations);
    return r;
}

// related = [ entry ... ]
static void read_related(Parser *p, Str name, const Node *n, void *member)
{
    Related **tail = member;
    const Node *first = items_of(p, name, n);
    for (const Node *x = n == first ? NULL : first; x != NULL; x = x->next) {
        Related *r = read_related_entry(p, x);
        if (r != NULL) {
            *tail = r;
            tail = &r->next;
        }
    }
}

// ---- all of them ---------------------------------------------------------

typedef struct Attribute {
    const char *name;
    void (*read)(Parser *p, Str name, const Node *n, void *member);
    size_t member;
} Attribute;

static const Attribute attributes[] = {
#define ATTRIBUTE(name, reader, member) \
    {#name, read_##reader, offsetof(Rule, member)},
#include "sigma/attributes.def"
#undef ATTRIBUTE
    {NULL, NULL, 0},
};

static const Str parts[] = {{"logsource", 9},
                            {"detection", 9},
                            {"correlation", 11},
                            {"filter", 6},
                            {"action", 6}};

enum { PARTS = sizeof parts / sizeof *parts };

static bool is_known(Str key)
{
    for (const Attribute *a = attributes; a->name != NULL; a++)
        if (str_eq(key, str_of_literal(a->name)))
            return true;
    for (size_t i = 0; i < PARTS; i++)
        if (str_eq(key, parts[i]))
            return true;
    return false;
}

// Asked of unknown keys only: comparing all keys with all names would take
// longer than the rest of the parsing.
static Nearest nearest_key(Str key)
{
    Nearest near = sg_nearest(key);
    for (const Attribute *a = attributes; a->name != NULL; a++)
        if (a->member != offsetof(Rule, scope)) // "score" is not a typo of it
            sg_nearest_offer(&near, str_of_literal(a->name));
    for (size_t i = 0; i < PARTS; i++)
        sg_nearest_offer(&near, parts[i]);
    return near;
}

// Custom keys are allowed, misspelt ones are not.
static void read_custom(Parser *p, const Node *document)
{
    Pair *first = NULL;
    Pair **tail = &first;
    for (const Pair *x = document->pairs; x != NULL; x = x->next) {
        if (is_known(x->key->text))
            continue;
        Nearest near = nearest_key(x->key->text);
        if (sg_nearest_is_slip(&near))
            sg_parse_unknown_key(p, x->key, "a rule", &near);
        Pair *copy = arena_new(p->arena, Pair);
        copy->key = sg_node_copy(p->arena, x->key);
        copy->value = sg_node_copy(p->arena, x->value);
        *tail = copy;
        tail = &copy->next;
    }
    p->rule->custom = first;
}

static Span span_of(Parser *p, const Node *document, Str name)
{
    const Node *n = sg_node_get(document, name);
    return n != NULL ? n->span : p->rule->span;
}

// Rules are compared with each other when their nodes are gone.
static void keep_spans(Parser *p, const Node *document)
{
    p->rule->title_span = span_of(p, document, STR("title"));
    p->rule->name_span = span_of(p, document, STR("name"));
    p->rule->id_span = span_of(p, document, STR("id"));
}

void sg_parse_attributes(Parser *p, const Node *document)
{
    keep_spans(p, document);
    for (const Attribute *a = attributes; a->name != NULL; a++) {
        Str name = str_of_literal(a->name);
        const Node *n = sg_node_get(document, name);
        if (n != NULL)
            a->read(p, name, n, (char *)p->rule + a->member);
        else if (str_eq(name, STR("title")))
            sg_diag(p->diags, SG_attribute_missing, p->rule->span,
                    "a rule needs a title");
    }
    read_custom(p, document);
}
