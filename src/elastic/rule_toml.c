// rule_toml.c - rules as Elastic's repository detection-rules keeps them.
//
// A table's own values come first, then the tables in it, each below a header
// with its whole path.  What the repository adds itself when it releases a rule
// is left out, and so is what is empty.
//
// Sources: TOML 1.0; github.com/elastic/detection-rules, its schema in
// detection_rules/rule.py and its rules.

#include "elastic/rule_toml.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/num.h"
#include "data/json_text.h"

// ---- values --------------------------------------------------------------

// basic string = '"' { character | escape } '"'
static void put_basic(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c < 0x20 || c == 0x7F)
            sg_sb_putf(out, "\\u%04X", c);
        else if (c == '"' || c == '\\')
            sg_sb_putf(out, "\\%c", c);
        else
            sb_putc(out, (char)c);
    }
    sb_putc(out, '"');
}

// Text that three apostrophes can be around.
static bool is_literal(Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool control = (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
        if (control || (i + 2 < text.n && c == '\'' && text.p[i + 1] == '\'' &&
                        text.p[i + 2] == '\''))
            return false;
    }
    return text.n == 0 || text.p[text.n - 1] != '\'';
}

// Long texts are between lines of their own, as people write them.
static void put_lines(StrBuf *out, Str text)
{
    sg_sb_put(out, STR("'''\n"));
    sg_sb_put(out, text);
    sg_sb_put(out, STR("\n'''"));
}

static bool is_table(Datum d)
{
    return d.kind == DATUM_MAP;
}

static bool is_tables(Datum d)
{
    return d.kind == DATUM_LIST && d.u.list.count > 0 &&
           is_table(d.u.list.items[0]);
}

static void put_value(StrBuf *out, Datum d);

static void put_list(StrBuf *out, Datum d)
{
    sb_putc(out, '[');
    for (size_t i = 0; i < d.u.list.count; i++) {
        if (i > 0)
            sg_sb_put(out, STR(", "));
        put_value(out, d.u.list.items[i]);
    }
    sb_putc(out, ']');
}

static void put_value(StrBuf *out, Datum d)
{
    switch (d.kind) {
    case DATUM_BOOL:
        sg_sb_put(out, d.u.truth ? STR("true") : STR("false"));
        break;
    case DATUM_INT: sg_sb_putf(out, "%lld", d.u.integer); break;
    case DATUM_REAL: sg_num_put_real(out, d.u.real); break;
    case DATUM_TEXT: put_basic(out, d.u.text.s); break;
    case DATUM_LIST: put_list(out, d); break;
    case DATUM_UNDEFINED:
    case DATUM_NONE:
    case DATUM_MAP:
    case DATUM_OBJECT: break; // a table, or left out
    }
}

// ---- keys ----------------------------------------------------------------

static void put_key(StrBuf *out, Str key)
{
    bool bare = key.n > 0;
    for (size_t i = 0; i < key.n; i++)
        bare = bare && (is_word(key.p[i]) || key.p[i] == '-');
    if (bare)
        sg_sb_put(out, key);
    else
        put_basic(out, key);
}

static Str path_below(Arena *a, Str path, Str key)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, path);
    sb_putc(&sb, '.');
    put_key(&sb, key);
    return sb_str(&sb);
}

static bool is_empty(Datum d)
{
    return d.kind == DATUM_NONE ||
           (d.kind == DATUM_TEXT && d.u.text.s.n == 0) ||
           (d.kind == DATUM_LIST && d.u.list.count == 0);
}

static bool is_own_value(const DatumPair *pair)
{
    return !is_table(pair->value) && !is_tables(pair->value) &&
           pair->value.kind != DATUM_NONE;
}

// ---- tables --------------------------------------------------------------

static void put_header(StrBuf *out, Str path, bool one_of_many)
{
    sg_sb_put(out, one_of_many ? STR("\n[[") : STR("\n["));
    sg_sb_put(out, path);
    sg_sb_put(out, one_of_many ? STR("]]\n") : STR("]\n"));
}

static void put_table(StrBuf *out, Str path, Datum table);

// A header that only has other tables below it may be left out.
static void put_inner(StrBuf *out, Str path, Datum d)
{
    bool own = d.u.map.count == 0;
    for (size_t i = 0; i < d.u.map.count; i++)
        own = own || is_own_value(&d.u.map.pairs[i]);
    if (own)
        put_header(out, path, false);
    put_table(out, path, d);
}

static void put_tables_of(StrBuf *out, Str path, const DatumPair *pair)
{
    Str inner = path_below(out->arena, path, pair->key);
    if (is_table(pair->value)) {
        put_inner(out, inner, pair->value);
        return;
    }
    for (size_t i = 0; i < pair->value.u.list.count; i++) {
        put_header(out, inner, true);
        put_table(out, inner, pair->value.u.list.items[i]);
    }
}

static void put_table(StrBuf *out, Str path, Datum table)
{
    const DatumPair *pairs = table.u.map.pairs;
    for (size_t i = 0; i < table.u.map.count; i++) {
        if (!is_own_value(&pairs[i]))
            continue;
        put_key(out, pairs[i].key);
        sg_sb_put(out, STR(" = "));
        put_value(out, pairs[i].value);
        sb_putc(out, '\n');
    }
    for (size_t i = 0; i < table.u.map.count; i++)
        if (is_table(pairs[i].value) || is_tables(pairs[i].value))
            put_tables_of(out, path, &pairs[i]);
}

// ---- the rule ------------------------------------------------------------

// What a release of the repository fills in, and what only Kibana knows.
static bool is_left_out(Str key)
{
    static const char *const keys[] = {
        "version", "enabled",         "related_integrations",
        "meta",    "required_fields", "actions"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (str_eq(key, str_of_literal(keys[i])))
            return true;
    return false;
}

static void put_rule_value(StrBuf *out, const DatumPair *pair)
{
    static const char *const long_texts[] = {"query", "note", "setup"};
    bool is_long = false;
    for (size_t i = 0; i < sizeof long_texts / sizeof *long_texts; i++)
        is_long = is_long || str_eq(pair->key, str_of_literal(long_texts[i]));
    put_key(out, pair->key);
    sg_sb_put(out, STR(" = "));
    if (is_long && is_literal(pair->value.u.text.s))
        put_lines(out, pair->value.u.text.s);
    else
        put_value(out, pair->value);
    sb_putc(out, '\n');
}

// What a rule for new terms has of its own is in a table there.
static bool is_of_new_terms(Str key)
{
    return str_eq(key, STR("new_terms_fields")) ||
           str_eq(key, STR("history_window_start"));
}

static void put_named(StrBuf *out, Datum rule, Str key)
{
    sg_sb_put(out, STR("field = "));
    put_basic(out, key);
    sg_sb_put(out, STR("\nvalue = "));
    put_value(out, sg_datum_attribute(out->arena, rule, key));
    sb_putc(out, '\n');
}

static void put_new_terms(StrBuf *out, Datum rule)
{
    Datum fields =
        sg_datum_attribute(out->arena, rule, STR("new_terms_fields"));
    if (fields.kind != DATUM_LIST)
        return;
    put_header(out, STR("rule.new_terms"), false);
    put_named(out, rule, STR("new_terms_fields"));
    put_header(out, STR("rule.new_terms.history_window_start"), true);
    put_named(out, rule, STR("history_window_start"));
}

static void put_rule(StrBuf *out, Datum rule)
{
    const Str path = STR("rule");
    sg_sb_put(out, STR("\n[rule]\n"));
    for (size_t i = 0; i < rule.u.map.count; i++) {
        const DatumPair *pair = &rule.u.map.pairs[i];
        bool query = str_eq(pair->key, STR("query"));
        if (is_own_value(pair) && !is_left_out(pair->key) &&
            !is_of_new_terms(pair->key) && (query || !is_empty(pair->value)))
            put_rule_value(out, pair);
    }
    for (size_t i = 0; i < rule.u.map.count; i++) {
        const DatumPair *pair = &rule.u.map.pairs[i];
        if ((is_table(pair->value) || is_tables(pair->value)) &&
            !is_left_out(pair->key))
            put_tables_of(out, path, pair);
    }
    put_new_terms(out, rule);
}

// ---- metadata ------------------------------------------------------------

// date = year ( "-" | "/" ) month ( "-" | "/" ) day [ time of day ]
static void put_date(StrBuf *out, const char *key, Str date)
{
    size_t at = 0;
    sg_sb_putf(out, "%s = \"", key);
    for (unsigned part = 0; part < 3; part++, at++) {
        size_t from = at;
        while (at < date.n && is_digit(date.p[at]))
            at++;
        sg_sb_put(out, part == 0 ? STR("") : STR("/"));
        sg_sb_put(out, at - from == 1 ? STR("0") : STR(""));
        sg_sb_put(out, str_slice(date, from, at));
    }
    sg_sb_put(out, STR("\"\n"));
}

// Packages, each once; the keys of their data streams are not for here.
static void put_integrations(StrBuf *out, Datum rule, Arena *a)
{
    Datum list = sg_datum_attribute(a, rule, STR("related_integrations"));
    sg_sb_put(out, STR("integration = ["));
    for (size_t i = 0; i < list.u.list.count; i++) {
        Datum name =
            sg_datum_attribute(a, list.u.list.items[i], STR("package"));
        sg_sb_put(out, i > 0 ? STR(", ") : STR(""));
        put_basic(out, name.u.text.s);
    }
    sg_sb_put(out, STR("]\n"));
}

// A file must have a date.
static Str creation_date(Emitter *em)
{
    static const Str none = {"1970-01-01", 10};
    if (sg_date_is_valid(em->rule->date))
        return em->rule->date;
    sg_emit_warn(em, SG_elastic_rule, em->rule->title_span,
                 "the rule has no date: its file says %s", none.p);
    return none;
}

void sg_rule_toml_put(Emitter *em, StrBuf *out, Str json)
{
    const Rule *rule = em->rule;
    Datum d;
    JsonError error;
    if (!sg_json_read(em->arena, json, &d, &error)) {
        sg_emit_error(
            em, SG_elastic_depth, rule->span,
            "the query is nested too deeply for TOML, which has %d levels "
            "here",
            MAX_TEMPLATE_DEPTH);
        return;
    }
    Str created = creation_date(em);
    sg_sb_put(out, STR("[metadata]\n"));
    put_date(out, "creation_date", created);
    put_integrations(out, d, em->arena);
    sg_sb_put(out, STR("maturity = \"production\"\n"));
    put_date(out, "updated_date",
             sg_date_is_valid(rule->modified) ? rule->modified : created);
    put_rule(out, d);
}
