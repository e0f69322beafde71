// insights_value.c - values, and fields of events.

#include "insights_parts.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/strbuf.h"

QlValue ql_number(Arena *a, double number)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%.15g", number);
    return (QlValue){.kind = QL_DOUBLE, .number = number, .text = sb_str(&sb)};
}

static bool read_double(Str text, double *number)
{
    char copy[64], *end;
    if (text.n == 0 || text.n >= sizeof copy || is_blank(text.p[0]))
        return false;
    memcpy(copy, text.p, text.n);
    copy[text.n] = '\0';
    *number = strtod(copy, &end);
    return end == copy + text.n && !is_alpha(copy[text.n - 1]);
}

bool ql_as_number(const QlValue *v, double *number)
{
    switch (v->kind) {
    case QL_STRING: return read_double(v->text, number);
    case QL_DOUBLE: *number = v->number; return true;
    case QL_TRUTH:
        *number = v->truth == TRI_TRUE ? 1 : 0;
        return v->truth != TRI_UNKNOWN;
    case QL_MISSING:
    case QL_TREE: break;
    }
    return false;
}

bool ql_as_text(const QlValue *v, Str *text)
{
    *text = v->text;
    if (v->kind == QL_TRUTH)
        *text = v->truth == TRI_TRUE ? STR("1") : STR("0");
    return v->kind == QL_STRING || v->kind == QL_DOUBLE ||
           (v->kind == QL_TRUTH && v->truth != TRI_UNKNOWN);
}

bool ql_is_equal(const QlValue *a, const QlValue *b)
{
    double x, y;
    if (a->kind == QL_STRING && b->kind == QL_STRING)
        return str_eq(a->text, b->text);
    return ql_as_number(a, &x) && ql_as_number(b, &y) && !(x < y) && !(x > y);
}

// ---- trees ---------------------------------------------------------------

static QlValue of_truth(const QlScope *s, Str word)
{
    bool truth = str_eq(word, STR("true"));
    if (s->world->truth_words)
        return ql_text(word);
    return (QlValue){.kind = QL_DOUBLE,
                     .number = truth ? 1 : 0,
                     .text = truth ? STR("1") : STR("0")};
}

QlValue ql_of_tree(const QlScope *s, const EventNode *n)
{
    QlValue v = {.kind = QL_TREE, .tree = n};
    if (n == NULL)
        return ql_missing();
    switch (n->kind) {
    case EVENT_NULL: return ql_missing();
    case EVENT_BOOL: return of_truth(s, n->text);
    case EVENT_NUMBER:
        v.kind = QL_DOUBLE;
        v.text = n->text;
        (void)read_double(n->text, &v.number);
        break;
    case EVENT_STRING: return ql_text(n->text);
    case EVENT_LIST:
    case EVENT_OBJECT: break;
    }
    return v;
}

static Str position(size_t i, char digits[24])
{
    size_t n = 24;
    do
        digits[--n] = (char)('0' + i % 10);
    while ((i /= 10) > 0);
    return str_of(digits + n, 24 - n);
}

// Keys may have dots of their own.
static const EventNode *find(const EventNode *at, Str name)
{
    size_t i = 0;
    if (at->kind != EVENT_LIST && at->kind != EVENT_OBJECT)
        return NULL;
    for (const EventNode *n = at->first; n != NULL; n = n->next, i++) {
        char digits[24];
        Str key = at->kind == EVENT_LIST ? position(i, digits) : n->key;
        if (str_eq(name, key))
            return n;
        if (!str_starts(name, key) || name.p[key.n] != '.')
            continue;
        const EventNode *found = find(n, str_slice(name, key.n + 1, name.n));
        if (found != NULL)
            return found;
    }
    return NULL;
}

QlValue ql_field(const QlScope *s, Str name)
{
    const InsightsEvent *e = s->row->event;
    if (e == NULL)
        return ql_missing();
    if (str_eq(name, STR("@message")))
        return ql_text(e->message);
    if (str_eq(name, STR("@timestamp")))
        return ql_number(s->arena, (double)e->time);
    if (name.n > 1 && name.p[0] == '@') {
        if (name.p[1] != '@') // made by the service
            return ql_missing();
        name = str_slice(name, 1, name.n);
    }
    const EventNode *n = e->root != NULL ? find(e->root, name) : NULL;
    QlValue v = ql_of_tree(s, n);
    return v.kind == QL_TREE ? ql_missing() : v;
}

// ---- JSON ------------------------------------------------------------------

static void put_string(StrBuf *sb, Str text)
{
    sb_putc(sb, '"');
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '"' || c == '\\')
            sg_sb_putf(sb, "\\%c", c);
        else if (c == '\n')
            sg_sb_put(sb, STR("\\n"));
        else if ((unsigned char)c < ' ')
            sg_sb_putf(sb, "\\u%04x", (unsigned char)c);
        else
            sb_putc(sb, c);
    }
    sb_putc(sb, '"');
}

static void put_json(const QlScope *s, StrBuf *sb, const EventNode *n)
{
    bool list = n->kind == EVENT_LIST;
    const char *blank = s->world->spaced ? " " : "";
    if (n->kind == EVENT_STRING) {
        put_string(sb, n->text);
        return;
    }
    if (!list && n->kind != EVENT_OBJECT) {
        sg_sb_put(sb, n->kind == EVENT_NULL ? STR("null") : n->text);
        return;
    }
    sb_putc(sb, list ? '[' : '{');
    for (const EventNode *k = n->first; k != NULL; k = k->next) {
        if (k != n->first)
            sg_sb_putf(sb, ",%s", blank);
        if (!list) {
            put_string(sb, k->key);
            sg_sb_putf(sb, ":%s", blank);
        }
        put_json(s, sb, k);
    }
    sb_putc(sb, list ? ']' : '}');
}

Str ql_json(const QlScope *s, const EventNode *n)
{
    StrBuf sb = sb_in(s->arena);
    put_json(s, &sb, n);
    return sb_str(&sb);
}
