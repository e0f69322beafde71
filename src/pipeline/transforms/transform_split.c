// transform_split.c - one item becomes several fields: hashes_fields and
// extract_fields.

#include "base/ascii.h"
#include "base/num.h"
#include "ir/string.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/transform.h"
#include "regex/letters.h"
#include "regex/python_regex.h"

// ---- building groups -----------------------------------------------------

// What one value of the item turns into: items that all have to match.
typedef struct Part Part;
struct Part {
    Part *next;
    ItemIr *items;
};

static ItemIr *new_item(Run *run, const ItemIr *from, Str field, Value *value)
{
    ItemIr *item = arena_new(run->arena, ItemIr);
    item->span = from->span;
    item->field = field;
    item->all = from->all;
    item->values = value;
    item->applied = sg_applied_add(run, from->applied);
    return item;
}

static void append_item(ItemIr **list, ItemIr *item)
{
    while (*list != NULL)
        list = &(*list)->next;
    *list = item;
}

static void append_value(ItemIr *item, Value *v)
{
    Value **tail = &item->values;
    while (*tail != NULL)
        tail = &(*tail)->next;
    *tail = v;
}

// The parts in the item's place, linked as its values were.
static void replace_by(Run *run, ItemIr *item, const Part *parts)
{
    DetectionIr *group = arena_new(run->arena, DetectionIr);
    group->span = item->span;
    DetectionIr **tail = &group->alternatives;
    for (const Part *part = parts; part != NULL; part = part->next) {
        if (item->all || parts->next == NULL) {
            append_item(&group->items, part->items);
            continue;
        }
        *tail = arena_new(run->arena, DetectionIr);
        (*tail)->span = item->span;
        (*tail)->items = part->items;
        tail = &(*tail)->next;
    }
    item->group = group;
}

static bool all_strings(const ItemIr *item)
{
    for (const Value *v = item->values; v != NULL; v = v->next)
        if (v->kind != VAL_STRING)
            return false;
    return item->values != NULL;
}

// ---- hashes_fields -------------------------------------------------------

typedef struct HashArgs {
    StrItem *algorithms;
    Str prefix;
    bool drop_algorithm;
    StrItem *fields;
} HashArgs;

static const Param hash_params[] = {
    {"valid_hash_algos", PARAM_TEXTS, true, offsetof(HashArgs, algorithms),
     NULL, NULL, "names of hashes that have a field"},
    {"field_prefix", PARAM_TEXT, false, offsetof(HashArgs, prefix), NULL, "",
     "what to put before a hash's name"},
    {"drop_algo_prefix", PARAM_BOOL, false, offsetof(HashArgs, drop_algorithm),
     NULL, "false", "the field is the prefix alone"},
    {"field_to_parse", PARAM_TEXTS, false, offsetof(HashArgs, fields), NULL,
     "Hashes|Hash", "fields that hold hashes"},
    {0}};

static void prepare_hashes(ConfigReader *r, void *args, const Node *where)
{
    const HashArgs *a = args;
    if (a->drop_algorithm && a->prefix.n == 0)
        sg_config_error(r, SG_field_empty,
                        sg_node_get(where, STR("drop_algo_prefix"))->span,
                        "without 'field_prefix' no name is left");
}

static bool is_listed(const StrItem *list, Str text)
{
    while (list != NULL && !str_eq(list->text, text))
        list = list->next;
    return list != NULL;
}

typedef struct HashLength {
    const char *name;
    size_t length;
} HashLength;

// A bare hash is taken for the first algorithm of its length.
static const HashLength lengths[] = {{"MD5", 32},     {"SHA1", 40},
                                     {"SHA256", 64},  {"SHA512", 128},
                                     {"IMPHASH", 32}, {NULL, 0}};

static Str algorithm_of_length(size_t n)
{
    const HashLength *l = lengths;
    while (l->name != NULL && l->length != n)
        l++;
    return str_of_literal(l->name);
}

// For an algorithm of unknown length, no hash is known to be complete.
static bool is_complete(Str algorithm, Str hash)
{
    const HashLength *l = lengths;
    while (l->name != NULL && !str_eq(algorithm, str_of_literal(l->name)))
        l++;
    return l->name != NULL && l->length == hash.n;
}

static bool is_wild(char c)
{
    return c == '*' || c == '?';
}

static Str without_wildcards(Str s)
{
    while (s.n > 0 && is_wild(s.p[0]))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_wild(s.p[s.n - 1]))
        s.n--;
    return s;
}

// "SHA1=..." or "SHA1|...": the name, and what follows in *rest.
static Str split_name(Arena *a, Str text, Str *rest)
{
    char mark = str_find(text, '|', 0) < text.n ? '|' : '=';
    size_t at = str_find(text, mark, 0);
    *rest = text;
    if (at == text.n || str_find(text, mark, at + 1) < text.n)
        return (Str){0};
    *rest = str_slice(text, at + 1, text.n);
    Str name = str_slice(text, 0, at);
    while (name.n > 0 && name.p[0] == '*')
        name = str_slice(name, 1, name.n);
    return sg_letters(a, name, CASE_UPPER);
}

// The beginning of a hash stays a beginning: "SHA1=12ab*".
static Piece *hash_pieces(Arena *a, Str algorithm, Str written)
{
    Str hash = without_wildcards(written);
    bool partial = !is_complete(algorithm, hash);
    bool start = partial && written.n > 0 && is_wild(written.p[0]);
    bool end = partial && written.n > 0 && is_wild(written.p[written.n - 1]);
    return sg_string_open(a, sg_string_parse(a, hash), start, end);
}

static Str hash_field(Run *run, const HashArgs *a, Str algorithm)
{
    StrBuf sb = sb_in(run->arena);
    sg_sb_put(&sb, a->prefix);
    if (!a->drop_algorithm)
        sg_sb_put(&sb, algorithm);
    Str field = sb_str(&sb);
    return str_eq(field, STR("keyword")) ? (Str){"", 0} : field;
}

// One hash onto the list, unless there is no field for it.
static void read_hash(Run *run, const HashArgs *a, const ItemIr *item,
                      const Value *v, Str text, ItemIr **items)
{
    Str rest;
    Str algorithm = split_name(run->arena, text, &rest);
    if (algorithm.n == 0)
        algorithm = algorithm_of_length(without_wildcards(rest).n);
    if (algorithm.n == 0 || !is_listed(a->algorithms, algorithm))
        return;
    Value *value = sg_string_value(run->arena, v,
                                   hash_pieces(run->arena, algorithm, rest));
    append_item(items,
                new_item(run, item, hash_field(run, a, algorithm), value));
}

// "SHA1=...,MD5=..." names two hashes of one file.
static ItemIr *read_hashes(Run *run, const HashArgs *a, const ItemIr *item,
                           const Value *v)
{
    Str text = sg_plain_text(run->arena, v->u.string.pieces);
    ItemIr *items = NULL;
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, ',', at);
        read_hash(run, a, item, v, str_slice(text, at, end), &items);
        at = end + 1;
    }
    return items;
}

// Single hashes of one field share an item.
static bool joins(Part *part, ItemIr *item)
{
    for (; part != NULL; part = part->next) {
        if (part->items->next != NULL ||
            !str_eq(part->items->field, item->field))
            continue;
        append_value(part->items, item->values);
        return true;
    }
    return false;
}

// Values of one field join into one item: "MD5=a" and "MD5=b" are alternatives.
// What has no field for its algorithm is dropped, unless nothing would be left:
// that would change an item into one that always holds.
static enum ItemResult split_hashes(Run *run, const void *args, ItemIr *item)
{
    const HashArgs *a = args;
    Part *first = NULL;
    Part **tail = &first;
    if (!is_listed(a->fields, item->field) || !all_strings(item))
        return ITEM_KEPT;
    for (const Value *v = item->values; v != NULL; v = v->next) {
        ItemIr *items = read_hashes(run, a, item, v);
        if (items == NULL || (items->next == NULL && joins(first, items)))
            continue;
        *tail = arena_new(run->arena, Part);
        (*tail)->items = items;
        tail = &(*tail)->next;
    }
    if (first == NULL) {
        sg_run_rule_error(run, SG_step_failed, item->span,
                          "'%.*s' holds no hash that has a field",
                          STR_ARG(item->field));
        return ITEM_KEPT;
    }
    replace_by(run, item, first);
    return ITEM_CHANGED;
}

const Transform sg_transform_hashes_fields = {
    .info = {"hashes_fields", "one field for each kind of hash", hash_params,
             sizeof(HashArgs), NULL, false, prepare_hashes},
    .item = split_hashes};

// ---- extract_fields ------------------------------------------------------

typedef struct ExtractArgs {
    Str regex;
    Str prefix;
    bool preserve;
    const Regex *pattern;
} ExtractArgs;

static const Param extract_params[] = {
    {"regex", PARAM_TEXT, true, offsetof(ExtractArgs, regex), NULL, NULL,
     "its named groups are the fields"},
    {"field_prefix", PARAM_TEXT, false, offsetof(ExtractArgs, prefix), NULL,
     NULL, "put before the fields, with a dot"},
    {"preserve_unmatched", PARAM_BOOL, false, offsetof(ExtractArgs, preserve),
     NULL, "false", "keep values that do not match"},
    {0}};

static void prepare_extract(ConfigReader *r, void *args, const Node *where)
{
    ExtractArgs *a = args;
    const Node *regex = sg_node_get(where, STR("regex"));
    size_t names = 0;
    a->pattern = sg_python_regex(r, a->regex, regex);
    if (a->pattern != NULL)
        (void)sg_regex_names(a->pattern, &names);
    if (a->pattern != NULL && names == 0)
        sg_config_error(r, SG_step_regex, regex->span,
                        "the regular expression has no named group");
}

static Str group_field(Run *run, const ExtractArgs *a, Str name)
{
    StrBuf sb = sb_in(run->arena);
    if (a->prefix.n > 0) {
        sg_sb_put(&sb, a->prefix);
        sb_putc(&sb, '.');
    }
    sg_sb_put(&sb, name);
    return sb_str(&sb);
}

static bool means_null(Str s)
{
    return str_eq_fold(s, STR("null")) || str_eq_fold(s, STR("none"));
}

// A capture is a number where it looks like one; "007" is not a number.
static Value *typed(Run *run, const Value *from, Str s)
{
    double number;
    Value *v = sg_string_value(run->arena, from, sg_plain_parse(run->arena, s));
    bool zeros = s.n > 1 && s.p[0] == '0';
    if (means_null(s)) {
        v->kind = VAL_NULL;
        v->flags = value_flags_beside_case(from);
    } else if (!zeros && sg_num_parse(s, &number)) {
        v->kind = VAL_NUMBER;
        v->flags = value_flags_beside_case(from);
        v->u.number.text = s;
        v->u.number.number = number;
        v->u.number.part = PART_NONE;
    }
    return v;
}

// A group that is empty, or did not take part, says nothing about its field.
static ItemIr *captures(Run *run, const ExtractArgs *a, const ItemIr *item,
                        const Value *v)
{
    Str text = sg_plain_text(run->arena, v->u.string.pieces);
    size_t n;
    const RegexName *names = sg_regex_names(a->pattern, &n);
    Str *captured = arena_array(run->arena, Str, n);
    ItemIr *items = NULL;
    RegexAnswer answer =
        sg_regex_capture(run->arena, a->pattern, text, captured);
    if (answer == REGEX_GIVES_UP)
        sg_run_gave_up(run, v->span, text);
    for (size_t i = 0; i < n && answer == REGEX_FINDS; i++) {
        if (captured[i].n == 0)
            continue;
        Str field = group_field(run, a, names[i].text);
        append_item(&items,
                    new_item(run, item, field, typed(run, v, captured[i])));
    }
    return items;
}

// A value that the pattern does not fit is kept with its field only when the
// item asks for it: what it was about is unknown then.
static enum ItemResult extract(Run *run, const void *args, ItemIr *item)
{
    const ExtractArgs *a = args;
    Part *first = NULL;
    Part **tail = &first;
    ItemIr *rest = new_item(run, item, item->field, NULL);
    if (!all_strings(item))
        return ITEM_KEPT;
    for (const Value *v = item->values; v != NULL; v = v->next) {
        ItemIr *items = captures(run, a, item, v);
        if (items != NULL) {
            *tail = arena_new(run->arena, Part);
            (*tail)->items = items;
            tail = &(*tail)->next;
        } else {
            append_value(rest,
                         sg_string_value(run->arena, v, v->u.string.pieces));
        }
    }
    if (first == NULL)
        return ITEM_KEPT;
    if (a->preserve && rest->values != NULL) {
        *tail = arena_new(run->arena, Part);
        (*tail)->items = rest;
    }
    replace_by(run, item, first);
    return ITEM_CHANGED;
}

const Transform sg_transform_extract_fields = {
    .info = {"extract_fields", "named groups of a regular expression as fields",
             extract_params, sizeof(ExtractArgs), NULL, false, prepare_extract},
    .item = extract};
