// dsl_eval.c - Query DSL by straight recursion over what jansson parsed.
//
// A query is 1, 0 or, where Elasticsearch answers with an error, -1, which all
// around it is then, too: no event may hide a broken query.

#include "dsl_eval.h"

#include <jansson.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "kql_eval.h"
#include "lucene_eval.h"

enum { ERROR = -1 };

typedef enum Kind {
    KIND_KEYWORD,
    KIND_TEXT,
    KIND_FLATTENED,
    KIND_NUMBER,
    KIND_ADDRESS,
    KIND_TRUTH
} Kind;

typedef struct Search {
    Arena *arena;
    const Event *event;
    const char *nested; // the path around a query, or NULL
} Search;

// A query about one field.
typedef struct Leaf {
    Str field;
    Kind kind;
    json_t *value;
    bool fold; // "case_insensitive", which is for ASCII
} Leaf;

// ---- the index -----------------------------------------------------------

static Kind kind_of(Str field)
{
    static const struct {
        const char *name;
        Kind kind;
    } rows[] = {{"size", KIND_NUMBER},
                {"ip", KIND_ADDRESS},
                {"flag", KIND_TRUTH},
                {"words", KIND_TEXT}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (str_eq(field, str_of_literal(rows[i].name)))
            return rows[i].kind;
    return str_starts(field, STR("flat.")) ? KIND_FLATTENED : KIND_KEYWORD;
}

// Objects of a nested field are documents of their own, which only a "nested"
// query sees; and it sees nothing else.
static bool is_visible(const Search *s, Str field)
{
    bool nested = str_starts(field, STR("obj."));
    return nested == (s->nested != NULL && strcmp(s->nested, "obj") == 0);
}

// ---- JSON ----------------------------------------------------------------

static Str text_of(json_t *value)
{
    return json_is_string(value)
               ? str_of(json_string_value(value), json_string_length(value))
               : (Str){0};
}

// The one member of an object; NULL: it has none, or others besides.
static const char *only_key(json_t *object)
{
    if (!json_is_object(object) || json_object_size(object) != 1)
        return NULL;
    return json_object_iter_key(json_object_iter(object));
}

// Are all keys among those, which end with NULL?
static bool has_only(json_t *object, const char *const *keys)
{
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
    {
        size_t i = 0;
        while (keys[i] != NULL && strcmp(keys[i], key) != 0)
            i++;
        if (keys[i] == NULL)
            return false;
    }
    return json_is_object(object);
}

// ---- words ---------------------------------------------------------------

typedef struct Words {
    Str all[64];
    size_t n;
} Words;

// Letters, digits and "_".  What joins words otherwise the tests do not use.
static bool is_in_word(char c)
{
    return is_word(c) || (unsigned char)c >= 0x80;
}

static Words words_of(Arena *a, Str text)
{
    Words words = {.n = 0};
    for (size_t i = 0; i < text.n && words.n < 64;) {
        StrBuf word = sb_in(a);
        while (i < text.n && is_in_word(text.p[i]))
            sb_putc(&word, to_lower(text.p[i++]));
        if (word.n > 0)
            words.all[words.n++] = sb_str(&word);
        while (i < text.n && !is_in_word(text.p[i]))
            i++;
    }
    return words;
}

static bool follow_each_other(const Words *in, const Words *phrase)
{
    for (size_t at = 0; at + phrase->n <= in->n; at++) {
        size_t i = 0;
        while (i < phrase->n && str_eq(in->all[at + i], phrase->all[i]))
            i++;
        if (i == phrase->n && i > 0)
            return true;
    }
    return false;
}

// ---- one value -----------------------------------------------------------

// 1: the value of an event meets the query.
typedef int ValueFn(const Search *s, const Leaf *leaf, Str value);

static int meets_number(const Leaf *leaf, Str value)
{
    double wanted, number;
    if (json_is_number(leaf->value))
        wanted = json_number_value(leaf->value);
    else if (!eval_number(text_of(leaf->value), &wanted))
        return ERROR;
    return eval_number(value, &number) && number == wanted;
}

static int meets_truth(const Leaf *leaf, Str value)
{
    Str text = text_of(leaf->value);
    if (json_is_boolean(leaf->value))
        text = json_is_true(leaf->value) ? STR("true") : STR("false");
    if (!str_eq(text, STR("true")) && !str_eq(text, STR("false")))
        return ERROR;
    return str_eq(text, value);
}

static int meets_address(const Search *s, const Leaf *leaf, Str value)
{
    Str text = text_of(leaf->value);
    StrBuf network = sb_in(s->arena);
    sg_sb_put(&network, text);
    if (str_find(text, '/', 0) == text.n)
        sg_sb_put(&network,
                  str_find(text, ':', 0) < text.n ? STR("/128") : STR("/32"));
    if (!eval_is_network(sb_str(&network)))
        return ERROR;
    return eval_in_network(value, sb_str(&network));
}

// The text of a term of a keyword: numbers and truths become text.
static Str keyword_of(Arena *a, json_t *value)
{
    StrBuf sb = sb_in(a);
    if (json_is_string(value))
        return text_of(value);
    if (json_is_boolean(value))
        return json_is_true(value) ? STR("true") : STR("false");
    if (json_is_integer(value))
        sg_sb_putf(&sb, "%lld", (long long)json_integer_value(value));
    return sb_str(&sb);
}

static int meets_term(const Search *s, const Leaf *leaf, Str value)
{
    if (json_is_object(leaf->value) || json_is_array(leaf->value))
        return ERROR;
    switch (leaf->kind) {
    case KIND_NUMBER: return leaf->fold ? ERROR : meets_number(leaf, value);
    case KIND_TRUTH: return leaf->fold ? ERROR : meets_truth(leaf, value);
    case KIND_ADDRESS:
        return leaf->fold ? ERROR : meets_address(s, leaf, value);
    case KIND_KEYWORD:
    case KIND_TEXT:
    case KIND_FLATTENED: break;
    }
    Str wanted = keyword_of(s->arena, leaf->value);
    return !(leaf->fold && wanted.n == 0) && // seen on 8.15
           eval_equal(wanted, value, !leaf->fold);
}

static bool has_text(const Leaf *leaf)
{
    return json_is_string(leaf->value) &&
           (leaf->kind == KIND_KEYWORD || leaf->kind == KIND_TEXT);
}

// Lucene's WildcardQuery: a backslash takes the next character as it is, and
// is itself at the end.
static int meets_wildcard(const Search *s, const Leaf *leaf, Str value)
{
    EvalPattern pattern = {.n = 0};
    Str text = text_of(leaf->value);
    (void)s;
    if (!has_text(leaf))
        return ERROR;
    for (size_t i = 0; i < text.n; i++) {
        bool escapes = text.p[i] == '\\' && i + 1 < text.n;
        char c = text.p[i += escapes ? 1 : 0];
        int code = (unsigned char)c;
        if (!escapes && (c == '*' || c == '?'))
            code = c == '*' ? EVAL_MANY : EVAL_ONE;
        eval_pattern_put(&pattern, code);
    }
    return eval_pattern_match(&pattern, value, !leaf->fold);
}

static int meets_prefix(const Search *s, const Leaf *leaf, Str value)
{
    Str text = text_of(leaf->value);
    (void)s;
    if (!has_text(leaf) && leaf->kind != KIND_FLATTENED)
        return ERROR;
    return value.n >= text.n &&
           eval_equal(text, str_slice(value, 0, text.n), !leaf->fold);
}

// In some releases the flag is for letters in classes, too: the same must be
// found in both.
static int meets_regexp(const Search *s, const Leaf *leaf, Str value)
{
    Str text = text_of(leaf->value);
    if (!has_text(leaf))
        return ERROR;
    int one = lucene_match(s->arena, text,
                           leaf->fold ? LUCENE_ASCII : LUCENE_CASED, value);
    int other = lucene_match(
        s->arena, text, leaf->fold ? LUCENE_ASCII_CLASS : LUCENE_CASED, value);
    return one == other ? one : ERROR;
}

static int meets_phrase(const Search *s, const Leaf *leaf, Str value)
{
    Words phrase, in;
    if (!json_is_string(leaf->value))
        return ERROR;
    if (leaf->kind != KIND_TEXT)
        return meets_term(s, leaf, value);
    phrase = words_of(s->arena, text_of(leaf->value));
    in = words_of(s->arena, value);
    return follow_each_other(&in, &phrase);
}

// Terms of a text are its words.
static int meets_terms_of_text(const Search *s, const Leaf *leaf, Str value,
                               ValueFn *meets)
{
    Words words = words_of(s->arena, value);
    int found = meets(s, leaf, STR("")) < 0 ? ERROR : 0;
    for (size_t i = 0; i < words.n && found == 0; i++)
        found = meets(s, leaf, words.all[i]);
    return found;
}

// ---- one field -----------------------------------------------------------

// Any of its values.  Errors do not depend on events.
static int any_value(const Search *s, const Leaf *leaf, ValueFn *meets)
{
    int found = meets(s, leaf, STR("")) < 0 ? ERROR : 0;
    for (size_t i = 0; i < s->event->count && found == 0; i++) {
        const EvalField *f = &s->event->fields[i];
        if (!str_eq(f->name, leaf->field) || !is_visible(s, f->name))
            continue;
        found = leaf->kind == KIND_TEXT && meets != meets_phrase
                    ? meets_terms_of_text(s, leaf, f->value, meets)
                    : meets(s, leaf, f->value);
    }
    return found;
}

// {"field": {"value": ..., "case_insensitive": true}}
static int eval_leaf(const Search *s, json_t *body, ValueFn *meets)
{
    static const char *const keys[] = {"value", "case_insensitive", NULL};
    static const char *const keys_of_regexp[] = {
        "value", "case_insensitive", "max_determinized_states", NULL};
    const char *name = only_key(body);
    json_t *in = name != NULL ? json_object_get(body, name) : NULL;
    if (!has_only(in, meets == meets_regexp ? keys_of_regexp : keys))
        return ERROR;
    Leaf leaf = {.field = str_of_literal(name),
                 .kind = kind_of(str_of_literal(name)),
                 .value = json_object_get(in, "value"),
                 .fold = json_is_true(json_object_get(in, "case_insensitive"))};
    return leaf.value == NULL ? ERROR : any_value(s, &leaf, meets);
}

static int eval_phrase(const Search *s, json_t *body)
{
    const char *name = only_key(body);
    if (name == NULL)
        return ERROR;
    Leaf leaf = {.field = str_of_literal(name),
                 .kind = kind_of(str_of_literal(name)),
                 .value = json_object_get(body, name)};
    return any_value(s, &leaf, meets_phrase);
}

static bool meets_bound(const char *op, double number, double bound)
{
    if (strcmp(op, "gt") == 0)
        return number > bound;
    if (strcmp(op, "gte") == 0)
        return number >= bound;
    return strcmp(op, "lt") == 0 ? number < bound : number <= bound;
}

static int meets_range(const Search *s, const Leaf *leaf, Str value)
{
    static const char *const keys[] = {"lt", "lte", "gt", "gte", NULL};
    const char *key;
    json_t *bound;
    double number;
    (void)s;
    if (leaf->kind != KIND_NUMBER || !has_only(leaf->value, keys))
        return ERROR;
    bool meets = eval_number(value, &number);
    json_object_foreach(leaf->value, key, bound)
    {
        if (!json_is_number(bound))
            return ERROR;
        meets = meets && meets_bound(key, number, json_number_value(bound));
    }
    return meets;
}

static int eval_range(const Search *s, json_t *body)
{
    const char *name = only_key(body);
    if (name == NULL)
        return ERROR;
    Leaf leaf = {.field = str_of_literal(name),
                 .kind = kind_of(str_of_literal(name)),
                 .value = json_object_get(body, name)};
    return any_value(s, &leaf, meets_range);
}

static int eval_exists(const Search *s, json_t *body)
{
    static const char *const keys[] = {"field", NULL};
    Str name = text_of(json_object_get(body, "field"));
    if (!has_only(body, keys) || name.n == 0)
        return ERROR;
    return event_get(s->event, name) != NULL && is_visible(s, name);
}

// ---- queries of queries --------------------------------------------------

static int eval_query(const Search *s, json_t *query);

// How many of a clause's queries hold.  They are a list, or a single one.
static int count(const Search *s, json_t *clause, size_t *of)
{
    int held = 0;
    *of = json_is_array(clause) ? json_array_size(clause) : clause != NULL;
    for (size_t i = 0; i < *of && held >= 0; i++) {
        int one = eval_query(
            s, json_is_array(clause) ? json_array_get(clause, i) : clause);
        held = one < 0 ? ERROR : held + one;
    }
    return held;
}

// Without "must" and "filter" one of "should" has to hold, with them none.
static int eval_bool(const Search *s, json_t *body)
{
    static const char *const keys[] = {
        "filter", "must", "should", "must_not", "minimum_should_match", NULL};
    size_t filters, musts, shoulds, nots;
    json_t *least = json_object_get(body, "minimum_should_match");
    int filter = count(s, json_object_get(body, "filter"), &filters);
    int must = count(s, json_object_get(body, "must"), &musts);
    int should = count(s, json_object_get(body, "should"), &shoulds);
    int not = count(s, json_object_get(body, "must_not"), &nots);
    if (!has_only(body, keys) || filter < 0 || must < 0 || should < 0 ||
        not < 0 || (least != NULL && !json_is_integer(least)))
        return ERROR;
    long long wanted = shoulds > 0 && filters + musts == 0;
    if (least != NULL)
        wanted = json_integer_value(least);
    return (size_t)filter == filters && (size_t)must == musts &&
           should >= wanted && not == 0;
}

// Events here do not say which values are of one object, so that a query for
// several fields of one has no answer.
static int eval_nested(const Search *s, json_t *body)
{
    static const char *const keys[] = {"path", "query", "score_mode", NULL};
    const char *path = json_string_value(json_object_get(body, "path"));
    json_t *query = json_object_get(body, "query");
    Search inner = *s;
    inner.nested = path;
    if (!has_only(body, keys) || path == NULL || s->nested != NULL ||
        json_object_get(query, "bool") != NULL || strcmp(path, "obj") != 0)
        return ERROR;
    return eval_query(&inner, query);
}

static int eval_query(const Search *s, json_t *query)
{
    static const struct {
        const char *name;
        ValueFn *meets; // of one field and its values
        int (*eval)(const Search *s, json_t *body);
    } rows[] = {
        {"term", meets_term, NULL},          {"wildcard", meets_wildcard, NULL},
        {"prefix", meets_prefix, NULL},      {"regexp", meets_regexp, NULL},
        {"match_phrase", NULL, eval_phrase}, {"range", NULL, eval_range},
        {"exists", NULL, eval_exists},       {"bool", NULL, eval_bool},
        {"nested", NULL, eval_nested},
    };
    const char *name = only_key(query);
    for (size_t i = 0; name != NULL && i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(rows[i].name, name) != 0)
            continue;
        json_t *body = json_object_get(query, name);
        return rows[i].meets != NULL ? eval_leaf(s, body, rows[i].meets)
                                     : rows[i].eval(s, body);
    }
    return ERROR;
}

// ---- bodies and rules ----------------------------------------------------

static json_t *load(Str text)
{
    return json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, NULL);
}

int dsl_eval(Str body, const Event *event)
{
    static const char *const keys[] = {"query", NULL};
    Arena *a = sg_arena_create(SIZE_MAX);
    json_t *json = load(body);
    Search s = {a, event, NULL};
    int found = has_only(json, keys)
                    ? eval_query(&s, json_object_get(json, "query"))
                    : ERROR;
    json_decref(json);
    sg_arena_destroy(a);
    return found;
}

// Kibana shows the text in "value", and runs "query": they must be the same.
static int eval_filter(const Search *s, json_t *filter)
{
    json_t *meta = json_object_get(filter, "meta");
    json_t *query = json_object_get(filter, "query");
    json_t *shown = load(text_of(json_object_get(meta, "value")));
    int found = json_equal(shown, query) ? eval_query(s, query) : ERROR;
    json_decref(shown);
    if (found >= 0 && json_is_true(json_object_get(meta, "negate")))
        found = !found;
    return json_is_true(json_object_get(meta, "disabled")) ? 1 : found;
}

static int eval_rule(const Search *s, json_t *rule)
{
    json_t *filters = json_object_get(rule, "filters");
    Str language = text_of(json_object_get(rule, "language"));
    Str kql = text_of(json_object_get(rule, "query"));
    int found = kql.n > 0 ? kql_eval(kql, s->event) : 1;
    if (!str_eq(language, STR("kuery")) || !json_is_array(filters))
        return ERROR;
    for (size_t i = 0; i < json_array_size(filters) && found >= 0; i++) {
        int one = eval_filter(s, json_array_get(filters, i));
        found = one < 0 ? ERROR : found && one;
    }
    return found;
}

int dsl_eval_rule(Str rule, const Event *event)
{
    Arena *a = sg_arena_create(SIZE_MAX);
    json_t *json = load(rule);
    Search s = {a, event, NULL};
    int found = json != NULL ? eval_rule(&s, json) : ERROR;
    json_decref(json);
    sg_arena_destroy(a);
    return found;
}
