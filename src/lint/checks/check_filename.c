// check_filename.c - names of rule files.

#include "base/ascii.h"
#include "base/map.h"
#include "base/utf8.h"
#include "lint/checks.h"
#include "lint/file_name.h"
#include "lint/taxonomy.h"

static bool has_document(const Subject *s, Str key)
{
    for (const Node *n = s->roots; n != NULL; n = n->next)
        if (n->kind == NODE_MAP && sg_node_get(n, key) != NULL)
            return true;
    return false;
}

// Empty for files without a rule: manifests and pipelines have other names.
static Str name_of(const Subject *s)
{
    return has_document(s, STR("detection")) ||
                   has_document(s, STR("correlation")) ||
                   has_document(s, STR("filter"))
               ? sg_file_name(s->source)
               : (Str){0};
}

void sg_check_filename_length(const Subject *s)
{
    Str name = name_of(s);
    size_t n = sg_utf8_length(name);
    unsigned min = s->options->min_filename_length;
    unsigned max = s->options->max_filename_length;
    if (name.n > 0 && (n < min || n > max))
        sg_lint_find(s, sg_source_whole(s->source),
                     "the file name '%.*s' has %zu characters, not %u to %u",
                     STR_ARG(name), n, min, max);
}

// name = { "a".."z" | "0".."9" | "_" } ".yml", with a "_" and at least ten
// characters before the dot, at most ninety
static bool is_conventional(Str name)
{
    Str end = STR(".yml");
    if (!str_ends(name, end) || name.n - end.n < 10 || name.n - end.n > 90)
        return false;
    bool joined = false;
    for (size_t i = 0; i < name.n - end.n; i++) {
        char c = name.p[i];
        joined = joined || c == '_';
        if (!(c >= 'a' && c <= 'z') && !is_digit(c) && c != '_')
            return false;
    }
    return joined;
}

void sg_check_filename_format(const Subject *s)
{
    Str name = name_of(s);
    if (name.n == 0 || is_conventional(name))
        return;
    sg_lint_find(s, sg_source_whole(s->source),
                 "the file name '%.*s' does not follow the convention",
                 STR_ARG(name));
    sg_lint_hint(s, "use 10 to 90 of a-z, 0-9 and '_', at least one '_', and "
                    "'.yml'");
}

// What a map of names holds.
typedef struct NamedFile {
    const Source *source;
} NamedFile;

static void note_name(Map *seen, Str name, const Source *source)
{
    NamedFile *file = arena_new(seen->arena, NamedFile);
    file->source = source;
    (void)sg_map_put(seen, name, file);
}

void sg_check_filename_duplicate(const Subject *s)
{
    Map seen = sg_map_in(s->scratch);
    for (size_t i = 0; i < s->count; i++) {
        const Rule *rule = s->rules[i];
        Str name = sg_file_name(rule->source);
        if (name.n == 0 || (i > 0 && s->rules[i - 1]->source == rule->source))
            continue;
        const NamedFile *other = sg_map_get(&seen, name);
        if (other == NULL) {
            note_name(&seen, name, rule->source);
        } else if (!str_eq(other->source->name, rule->source->name)) {
            sg_lint_find_in(s, rule, sg_source_whole(rule->source),
                            "the file name '%.*s' occurs twice", STR_ARG(name));
            sg_lint_other(s, sg_source_whole(other->source), "it is also here");
        }
    }
}

// ---- prefixes ------------------------------------------------------------

static Str prefix_of(const LogsourceParts *parts, Str absent)
{
    char buffer[LOGSOURCE_KEY_BYTES];
    Str key = sg_logsource_key(parts, absent, buffer);
    TableRow row;
    return sg_table_find(sg_table(TABLE_filename_prefixes), key, &row)
               ? sg_table_column(&row, 1)
               : (Str){0};
}

// What SigmaHQ's validators ask for: by all parts, else by the product.
static Str validators_prefix(const LogsourceParts *parts)
{
    Str exact = prefix_of(parts, STR("-"));
    if (exact.n > 0)
        return exact;
    LogsourceParts product = {.of = {parts->of[LOGSOURCE_PRODUCT]}};
    return prefix_of(&product, STR("-"));
}

static const char *system_of(const LogsourceParts *parts)
{
    Str product = parts->of[LOGSOURCE_PRODUCT];
    return str_eq(product, STR("windows")) ? "win_"
           : str_eq(product, STR("linux")) ? "lnx_"
           : str_eq(product, STR("macos")) ? "macos_"
                                           : "";
}

// What SigmaHQ's tests ask for: by the last part, as written, that their table
// has.
static Str tests_prefix(const Subject *s, const Node *logsource,
                        const LogsourceParts *parts)
{
    Str prefix = {0};
    for (const Pair *pair = logsource->pairs; pair != NULL; pair = pair->next)
        for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
            if (!str_eq(pair->key->text,
                        str_of_literal(sg_logsource_part_name(i))))
                continue;
            LogsourceParts one = {0};
            one.of[i] = parts->of[i];
            Str found = prefix_of(&one, STR("*"));
            prefix = found.n > 0 ? found : prefix;
        }
    if (!str_ends(prefix, STR("%")))
        return prefix;
    StrBuf text = sb_in(s->arena);
    sg_sb_putf(&text, "%.*s%s", (int)prefix.n - 1, prefix.p, system_of(parts));
    return sb_str(&text);
}

static LogsourceParts read_parts(const Node *logsource)
{
    LogsourceParts parts = {0};
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
        const Node *n =
            sg_node_get(logsource, str_of_literal(sg_logsource_part_name(i)));
        if (n != NULL && n->kind == NODE_SCALAR)
            parts.of[i] = n->text;
    }
    return parts;
}

// Where validators and tests disagree, either will do; else the longer prefix,
// which begins with the other.
static void check_prefix(const Subject *s, const Node *logsource)
{
    Str name = name_of(s);
    LogsourceParts parts = read_parts(logsource);
    Str a = validators_prefix(&parts);
    Str b = tests_prefix(s, logsource, &parts);
    if (str_starts(b, a))
        a = b;
    else if (str_starts(a, b))
        b = a;
    if (str_starts(name, a) || str_starts(name, b))
        return;
    sg_lint_find(s, sg_source_whole(s->source),
                 "file names of this log source begin with '%.*s'", STR_ARG(a));
}

void sg_check_filename_prefix(const Subject *s)
{
    if (name_of(s).n == 0 || has_document(s, STR("correlation")))
        return;
    for (const Node *n = s->roots; n != NULL; n = n->next) {
        const Node *logsource =
            n->kind == NODE_MAP && sg_node_get(n, STR("filter")) == NULL
                ? sg_node_get(n, STR("logsource"))
                : NULL;
        if (logsource != NULL && logsource->kind == NODE_MAP) {
            check_prefix(s, logsource);
            return;
        }
    }
}

void sg_check_filename_correlation_prefix(const Subject *s)
{
    Str name = name_of(s);
    if (name.n > 0 && !str_starts(name, STR("correlation_")) &&
        has_document(s, STR("correlation")))
        sg_lint_find(s, sg_source_whole(s->source),
                     "names of files with correlations begin with "
                     "'correlation_'");
}
