// cloudwatch.c - AWS CloudWatch Logs Insights.
//
// A query is a row of stages: which columns to show, and one "filter" with
// the whole condition.  See README.md for what the language can say.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"
#include "base/utf8.h"

static void emit(Emitter *em, const Expr *e)
{
    Lower lo = {
        .em = em,
        .exact = str_eq(sg_emit_option(em, "case"), STR("exact")),
        .permissive = str_eq(sg_emit_option(em, "regex"), STR("permissive")),
    };
    sg_cw_clause_put(&em->out, sg_cw_lower(&lo, e, false));
}

// ---- options that are numbers --------------------------------------------

enum { MAX_LIMIT = 100000, MAX_MAX_LENGTH = 1 << 24 };

static bool read_count(Emitter *em, const char *name, size_t max, size_t *n)
{
    Str text = sg_emit_option(em, name);
    size_t count = 0;
    for (size_t i = 0; i < text.n && count <= max; i++)
        count = is_digit(text.p[i]) ? count * 10 + (size_t)(text.p[i] - '0')
                                    : max + 1;
    *n = count;
    if (count > 0 && count <= max)
        return true;
    sg_emit_error(em, SG_insights_option, em->rule->span,
                  "'%s' is a number from 1 to %zu", name, max);
    return false;
}

// ---- stages --------------------------------------------------------------

static bool is_shown_before(const StrItem *first, const StrItem *item)
{
    if (str_eq(item->text, STR("@timestamp")) ||
        str_eq(item->text, STR("@message")))
        return true;
    while (!str_eq(first->text, item->text))
        first = first->next;
    return first != item;
}

static void put_fields(Emitter *em, StrBuf *out)
{
    sg_sb_put(out, STR("fields @timestamp, @message"));
    const StrItem *first = em->rule->fields;
    for (const StrItem *item = first; item != NULL; item = item->next) {
        if (is_shown_before(first, item))
            continue;
        sg_sb_put(out, STR(", "));
        sg_sb_put(out, sg_cw_field(em, item->text, item->span));
    }
}

static void put_limit(Emitter *em, StrBuf *out, Str between)
{
    size_t limit;
    if (sg_emit_option(em, "limit").n == 0 ||
        !read_count(em, "limit", MAX_LIMIT, &limit))
        return;
    sg_sb_put(out, between);
    sg_sb_put(out, STR("sort @timestamp desc"));
    sg_sb_put(out, between);
    sg_sb_putf(out, "limit %zu", limit);
}

static Span condition_span(const Query *q)
{
    const Condition *c = q->rule->conditions;
    for (size_t i = 0; c != NULL && i < q->condition; i++)
        c = c->next;
    return c != NULL ? c->span : q->rule->span;
}

// The service limits characters; its reading of the word is not known, and
// there are never more of them than bytes.
static void check_length(Emitter *em, const Query *q, Str text)
{
    size_t max;
    if (!read_count(em, "max_length", MAX_MAX_LENGTH, &max) || text.n <= max)
        return;
    sg_emit_error(em, SG_insights_length, condition_span(q),
                  "the query has %zu bytes, and the service takes %zu", text.n,
                  max);
    sg_diag_hint(em->diags, "write several rules, or shorten the longest list");
}

static void put_stages(Emitter *em, const Query *q, StrBuf *out, Str between)
{
    sg_sb_put(out, STR("filter "));
    sg_sb_put(out, q->text);
    put_limit(em, out, between);
    check_length(em, q, sb_str(out));
}

// ---- formats -------------------------------------------------------------

static Str format_default(Emitter *em, const Query *q)
{
    StrBuf out = sb_in(em->arena);
    put_fields(em, &out);
    sg_sb_put(&out, STR(" | "));
    put_stages(em, q, &out, STR(" | "));
    return sb_str(&out);
}

static Str format_filter(Emitter *em, const Query *q)
{
    StrBuf out = sb_in(em->arena);
    put_stages(em, q, &out, STR(" | "));
    return sb_str(&out);
}

// A line break of any kind would end the comment.
static bool ends_line(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 ||
           code == 0x2029 || code == UTF8_BAD;
}

static void put_comment(StrBuf *out, Str text)
{
    if (text.n == 0)
        return;
    sg_sb_put(out, STR("# "));
    for (size_t i = 0; i < text.n;) {
        uint32_t code = sg_utf8_next(text, &i);
        sg_utf8_put(out, ends_line(code) ? ' ' : code);
    }
    sb_putc(out, '\n');
}

static Str format_pretty(Emitter *em, const Query *q)
{
    StrBuf out = sb_in(em->arena);
    put_comment(&out, q->rule->title);
    put_comment(&out, q->rule->id);
    put_fields(em, &out);
    sg_sb_put(&out, STR("\n| "));
    put_stages(em, q, &out, STR("\n| "));
    return sb_str(&out);
}

// clang-format off
static const Option options[] = {
    {"case", "insensitive", "insensitive|exact",
     "compare text in any case, or as written"},
    {"exact_fields", "", NULL,
     "fields, separated by commas, whose values are compared as written"},
    {"regex", "portable", "portable|permissive",
     "refuse regular expressions the service may not run, or let them pass"},
    {"limit", "", NULL,
     "show this many of the newest events, at most 100000"},
    {"max_length", "10000", NULL,
     "bytes that a query may have; the service takes 10000 characters"},
    {0},
};

static const Format formats[] = {
    {"default", "one line: columns and filter", format_default, NULL},
    {"filter", "the filter stage only", format_filter, NULL},
    {"pretty", "one stage a line, under the rule's title", format_pretty, NULL},
    {0},
};
// clang-format on

const Backend sg_backend_cloudwatch = {
    .name = "cloudwatch",
    .title = "CloudWatch Logs Insights",
    .alias = "insights",
    .extension = "cwli",
    .passes = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT,
    .options = options,
    .formats = formats,
    .emit = emit,
};
