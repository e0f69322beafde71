// check_aggregation.c - counting after '|', as older rules do, as a
// correlation.

#include "base/ascii.h"
#include "lint/checks.h"
#include "lint/spot.h"

// "| count(field) by group > 5": parts of the condition's text.
typedef struct Aggregation {
    const char *type; // of the correlation
    Str field;        // may be empty
    Str group;        // fields between commas; may be empty
    const char *op;
    Str number;
} Aggregation;

typedef struct Text {
    Str s;
    size_t at;
} Text;

static void skip_blanks(Text *t)
{
    while (t->at < t->s.n && is_blank(t->s.p[t->at]))
        t->at++;
}

static bool accept(Text *t, Str what)
{
    skip_blanks(t);
    if (!str_starts(str_slice(t->s, t->at, t->s.n), what))
        return false;
    t->at += what.n;
    return true;
}

// Letters, digits and what names of fields have besides.
static bool is_field_char(char c)
{
    return is_word(c) || c == '.' || c == '-';
}

static Str read_word(Text *t)
{
    skip_blanks(t);
    size_t from = t->at;
    while (t->at < t->s.n && is_field_char(t->s.p[t->at]))
        t->at++;
    return str_slice(t->s, from, t->at);
}

// fields = field { "," field }
static Str read_fields(Text *t)
{
    skip_blanks(t);
    size_t from = t->at;
    size_t end = from;
    do {
        if (read_word(t).n == 0)
            return (Str){"", 0};
        end = t->at;
    } while (accept(t, STR(",")));
    t->at = end;
    return str_slice(t->s, from, end);
}

static const char *read_operator(Text *t)
{
    static const struct {
        Str sign;
        const char *name;
    } operators[] = {{{">=", 2}, "gte"}, {{"<=", 2}, "lte"}, {{"==", 2}, "eq"},
                     {{"!=", 2}, "neq"}, {{">", 1}, "gt"},   {{"<", 1}, "lt"},
                     {{"=", 1}, "eq"}};
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (accept(t, operators[i].sign))
            return operators[i].name;
    return NULL;
}

// "min" and "max" have no correlation of their own, nor has "near" a number.
static const char *type_of(Str function, Str field)
{
    if (str_eq(function, STR("count")))
        return field.n > 0 ? "value_count" : "event_count";
    if (field.n > 0 && str_eq(function, STR("sum")))
        return "value_sum";
    if (field.n > 0 && str_eq(function, STR("avg")))
        return "value_avg";
    return NULL;
}

// aggregation = function "(" [ field ] ")" [ "by" fields ] operator number
static bool read_aggregation(Str s, Aggregation *a)
{
    Text t = {s, 0};
    Str function = read_word(&t);
    if (!accept(&t, STR("(")))
        return false;
    a->field = read_word(&t);
    a->group = (Str){"", 0};
    if (!accept(&t, STR(")")))
        return false;
    if (accept(&t, STR("by ")) && (a->group = read_fields(&t)).n == 0)
        return false;
    a->type = type_of(function, a->field);
    a->op = read_operator(&t);
    a->number = read_word(&t);
    skip_blanks(&t);
    for (size_t i = 0; i < a->number.n; i++)
        if (!is_digit(a->number.p[i]))
            return false;
    return a->type != NULL && a->op != NULL && a->number.n > 0 && t.at == s.n;
}

// ---- the correlation -----------------------------------------------------

static void put_groups(StrBuf *sb, Str group)
{
    Text t = {group, 0};
    sg_sb_put(sb, STR("    group-by:\n"));
    do
        sg_sb_putf(sb, "        - %.*s\n", STR_ARG(read_word(&t)));
    while (accept(&t, STR(",")));
}

static Str correlation_of(const Subject *s, const Aggregation *a, Str timeframe)
{
    const Rule *r = s->rule;
    StrBuf sb = sb_in(s->scratch);
    StrBuf title = sb_in(s->scratch);
    sg_sb_put(&title, r->title);
    sg_sb_put(&title, STR(" - correlation"));
    sg_sb_put(&sb, STR("---\ntitle: "));
    sg_sb_put(&sb, sg_yaml_quoted(s->scratch, sb_str(&title)));
    sg_sb_putf(&sb, "\ncorrelation:\n    type: %s\n    rules:\n        - ",
               a->type);
    sg_sb_put(&sb, r->name.n > 0 ? sg_yaml_quoted(s->scratch, r->name) : r->id);
    sb_putc(&sb, '\n');
    if (a->group.n > 0)
        put_groups(&sb, a->group);
    sg_sb_putf(&sb, "    timespan: %.*s\n    condition:\n        %s: %.*s\n",
               STR_ARG(timeframe), a->op, STR_ARG(a->number));
    if (a->field.n > 0)
        sg_sb_putf(&sb, "        field: %.*s\n", STR_ARG(a->field));
    return sb_str(&sb);
}

// Behind the rule, where a line begins.
static void append(const Subject *s, Str document)
{
    Span end = s->document->span;
    end.from = end.to;
    size_t at = sg_source_offset(end.source, end.to);
    StrBuf sb = sb_in(s->scratch);
    if (at > 0 && end.source->text.p[at - 1] != '\n')
        sb_putc(&sb, '\n');
    sg_sb_put(&sb, document);
    sg_lint_edit(s, end, sb_str(&sb));
}

// The line of "timeframe: 5m", where it has one of its own.
static bool line_of(const Node *detection, const Node *timeframe, Span *line)
{
    const Pair *p = detection->pairs;
    while (p != NULL && p->value != timeframe)
        p = p->next;
    if (p == NULL || p->key->span.from.line != timeframe->span.to.line)
        return false;
    uint32_t at = timeframe->span.from.line;
    *line = (Span){{at, 0}, {at + 1, 0}, timeframe->span.source};
    Str text = sg_source_line(line->source, at);
    return text.n > 0 && str_find(text, '{', 0) == text.n;
}

static size_t end_of_base(Str text, size_t bar)
{
    while (bar > 0 && is_blank(text.p[bar - 1]))
        bar--;
    return bar;
}

// The rule becomes the one that is counted, and a correlation follows it.
void sg_check_condition_aggregation_migrate(const Subject *s)
{
    Str text = s->condition->text;
    size_t bar = str_find(text, '|', 0);
    const Node *detection = sg_node_get(s->document, STR("detection"));
    const Node *timeframe = bar < text.n && detection != NULL
                                ? sg_node_get(detection, STR("timeframe"))
                                : NULL;
    Aggregation a;
    Span condition, line;
    if (timeframe == NULL || timeframe->kind != NODE_SCALAR ||
        !read_aggregation(str_slice(text, bar + 1, text.n), &a))
        return;
    size_t base = end_of_base(text, bar);
    (void)sg_spot(s->condition->span, text, bar, text.n, &condition);
    sg_lint_find(s, condition, "a correlation of type %s says the same",
                 a.type);
    if ((s->rule->name.n == 0 && s->rule->id.n == 0) ||
        !line_of(detection, timeframe, &line) ||
        !sg_spot(s->condition->span, text, base, text.n, &condition))
        return;
    sg_lint_edit(s, condition, STR(""));
    sg_lint_edit(s, line, STR(""));
    append(s, correlation_of(s, &a, timeframe->text));
}
