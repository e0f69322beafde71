// suppress_read.c - finding comments that suppress findings, and what they are
// about.

#include "base/ascii.h"
#include "base/find.h"
#include "lint/exceptions.h"
#include "lint/suppress.h"
#include "lint/waiver.h"

enum { WHOLE_FILE = -1 };

// A key with its value or an item of a list: the lines it takes.
typedef struct Part {
    uint32_t from, to;
} Part;

typedef struct Reader {
    Lint *lint;
    Layout *layout;
    Part *parts; // in the order of their first lines
    size_t n_parts, cap;
    uint32_t content; // the latest answer of next_content()
} Reader;

// ---- parts ---------------------------------------------------------------

// A block ends where the next token begins, anything else with its last byte.
static uint32_t last_line(const Layout *l, const Node *n)
{
    Str text = l->source->text;
    size_t at = sg_layout_offset(l, n->span.to);
    bool block = at > 0 && n->span.to.line > n->span.from.line &&
                 is_blank(text.p[at - 1]);
    return n->span.to.line - (block ? 1 : 0);
}

static void add_part(Reader *r, uint32_t from, uint32_t to)
{
    arena_grow(r->lint->arena, r->parts, r->n_parts, &r->cap);
    r->parts[r->n_parts++] = (Part){from, to};
}

// What an alias stands for has its place in front of it.  Depth is bounded by
// MAX_YAML_DEPTH.
static void add_parts(Reader *r, const Node *n)
{
    uint32_t begin = n->span.from.line;
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (x->span.from.line >= begin) {
            add_part(r, x->span.from.line, last_line(r->layout, x));
            add_parts(r, x);
        }
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        if (p->key->span.from.line >= begin) {
            add_part(r, p->key->span.from.line, last_line(r->layout, p->value));
            add_parts(r, p->value);
        }
}

// The outermost part that begins in this line; else the line.
static Part part_at(const Reader *r, uint32_t line)
{
    size_t from = 0;
    size_t to = r->n_parts;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (r->parts[middle].from < line)
            from = middle + 1;
        else
            to = middle;
    }
    bool found = from < r->n_parts && r->parts[from].from == line;
    return found ? r->parts[from] : (Part){line, line};
}

static bool has_content(const Layout *l, uint32_t line)
{
    size_t line_break;
    Str text = sg_layout_line(l, line, &line_break);
    size_t at = 0;
    while (at < text.n && is_blank(text.p[at]))
        at++;
    return at < text.n && text.p[at] != '#' && text.p[at] != '%' &&
           !str_starts(text, STR("---"));
}

// The next line that holds more than a comment or the start of a document.
// Comments come in order, so what was skipped for one is not looked at again.
static uint32_t next_content(Reader *r, uint32_t line)
{
    if (r->content > line)
        return r->content;
    r->content = line + 1;
    while (r->content < r->layout->lines && !has_content(r->layout, r->content))
        r->content++;
    return r->content;
}

// ---- directives ----------------------------------------------------------

typedef enum Reach { REACH_PART, REACH_NEXT_LINE, REACH_FILE } Reach;

typedef struct Directive {
    const Comment *comment;
    Str word; // "disable"
    Str ids;  // separated by commas, perhaps empty
    Str reason;
    Reach reach;
    bool enables;
} Directive;

static Str trimmed(Str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

static bool is_id_char(char c)
{
    return is_word(c) || c == '-';
}

static Str take_word(Str *s)
{
    size_t n = 0;
    while (n < s->n && is_id_char(s->p[n]))
        n++;
    Str word = str_slice(*s, 0, n);
    *s = str_slice(*s, n, s->n);
    return word;
}

// ids = id { "," id }.  What follows without a comma is not an id.
static Str take_ids(Str *s)
{
    Str all = *s;
    size_t end = 0;
    for (;;) {
        while (s->n > 0 && is_blank(s->p[0]))
            *s = str_slice(*s, 1, s->n);
        if (take_word(s).n == 0)
            break;
        end = all.n - s->n;
        Str rest = trimmed(*s);
        if (rest.n == 0 || rest.p[0] != ',')
            break;
        *s = str_slice(rest, 1, rest.n);
    }
    *s = str_slice(all, end, all.n);
    return str_slice(all, 0, end);
}

static bool take_prefix(Str *s, Str prefix)
{
    if (!str_starts(*s, prefix))
        return false;
    *s = str_slice(*s, prefix.n, s->n);
    return true;
}

// directive = "sigcc:" ( "disable" | "disable-file" | "enable" ) [ "=" ids ]
//             [ reason ]
static bool read_directive(Str s, Directive *d)
{
    if (!take_prefix(&s, STR("sigcc:")))
        return false;
    s = trimmed(s);
    d->word = take_word(&s);
    d->enables = str_eq(d->word, STR("enable"));
    d->reach = str_eq(d->word, STR("disable-file")) ? REACH_FILE : REACH_PART;
    if (take_prefix(&s, STR("=")))
        d->ids = take_ids(&s);
    d->reason = trimmed(s);
    return true;
}

// rsigma = "rsigma-disable" [ "-next-line" ] [ ":" ] [ ids ]
static bool read_rsigma(Str s, Directive *d)
{
    Str all = s;
    Str word = take_word(&s);
    if (str_eq(word, STR("rsigma-disable-next-line")))
        d->reach = REACH_NEXT_LINE;
    else if (str_eq(word, STR("rsigma-disable")))
        d->reach = REACH_FILE;
    else
        return false;
    d->word = str_slice(all, 0, word.n);
    (void)take_prefix(&s, STR(":"));
    s = trimmed(s);
    d->ids = take_ids(&s);
    return true;
}

// ---- reporting -----------------------------------------------------------

static Span span_of(const Reader *r, Str part)
{
    size_t at = (size_t)(part.p - r->layout->source->text.p);
    return sg_layout_span(r->layout, at, at + part.n);
}

// False: nobody wants to know.
static bool begin_finding(const Reader *r, CheckId id, Subject *s)
{
    Lint *l = r->lint;
    *s = (Subject){.lint = l,
                   .options = &l->options,
                   .check = sg_checks_at(id),
                   .arena = l->arena,
                   .source = r->layout->source};
    return sg_lint_is_on(l, s->check);
}

static bool is_known_word(const Reader *r, const Directive *d)
{
    static const char *const words[] = {"disable", "disable-file", "enable",
                                        NULL};
    Subject s;
    Nearest near = sg_nearest(d->word);
    if (d->reach != REACH_PART || d->enables)
        return true;
    for (const char *const *w = words; *w != NULL; w++) {
        if (str_eq(d->word, str_of_literal(*w)))
            return true;
        sg_nearest_offer(&near, str_of_literal(*w));
    }
    if (begin_finding(r, CHECK_suppression_unknown, &s)) {
        sg_lint_find(&s, span_of(r, d->word), "'%.*s' is not 'disable'%s",
                     STR_ARG(d->word), ", 'disable-file' or 'enable'");
        sg_lint_suggest(&s, &near);
    }
    return false;
}

static void report_unknown(const Reader *r, Str id)
{
    Subject s;
    if (!begin_finding(r, CHECK_suppression_unknown, &s))
        return;
    Nearest near = sg_checks_nearest(id);
    sg_lint_find(&s, span_of(r, id), "no check is called '%.*s'", STR_ARG(id));
    sg_lint_suggest(&s, &near);
}

static void ask_for_reason(const Reader *r, const Directive *d)
{
    Subject s;
    if (d->reason.n == 0 && !d->enables &&
        begin_finding(r, CHECK_suppression_without_reason, &s)) {
        sg_lint_find(&s, span_of(r, d->word),
                     "findings are suppressed for no stated reason");
        sg_lint_hint(&s, "add it after the names of the checks");
    }
}

// ---- suppressions --------------------------------------------------------

static Part part_of(Reader *r, const Directive *d)
{
    uint32_t line = d->comment->line;
    switch (d->reach) {
    case REACH_FILE: return (Part){0, UINT32_MAX};
    case REACH_NEXT_LINE: return (Part){line + 1, line + 1};
    case REACH_PART: break;
    }
    return part_at(r, d->comment->alone ? next_content(r, line) : line);
}

// A comment with the blanks before it, or with its line.
static Span removal(const Reader *r, const Comment *c)
{
    const Layout *l = r->layout;
    size_t from = c->from;
    while (from > l->starts[c->line] && is_blank(l->source->text.p[from - 1]))
        from--;
    if (c->alone)
        return sg_layout_span(l, l->starts[c->line], l->starts[c->line + 1]);
    return sg_layout_span(l, from, c->to);
}

// 'word' is where it is written, 'head' what the same word added first.
static Waiver *add(Reader *r, const Directive *d, Str check, Str word,
                   Waiver *head)
{
    Lint *l = r->lint;
    Part part = part_of(r, d);
    Waiver *s = arena_new(l->arena, Waiver);
    *s = (Waiver){.number = l->n_waivers++,
                  .head = head != NULL ? head : s,
                  .word = check.n > 0 ? word : check,
                  .check = check,
                  .reason = d->reason,
                  .enables = d->enables,
                  .from = part.from,
                  .to = part.to,
                  .span = span_of(r, word),
                  .comment = removal(r, d->comment),
                  .removable = str_find(d->ids, ',', 0) == d->ids.n,
                  .next = l->waivers};
    l->waivers = s;
    return s->head;
}

// "SG2014"
static bool is_code(Str id)
{
    return id.n == 6 && str_starts(id, STR("SG")) && is_digit(id.p[2]) &&
           is_digit(id.p[3]) && is_digit(id.p[4]) && is_digit(id.p[5]);
}

static void add_id(Reader *r, const Directive *d, Str id)
{
    Waiver *head = NULL;
    const Check *check = sg_checks_find(id);
    if (check == NULL && is_code(id))
        (void)add(r, d, id, id, NULL);
    else if (check == NULL)
        report_unknown(r, id);
    for (; check != NULL; check = sg_checks_next(check, id))
        head = add(r, d, str_of_literal(check->id), id, head);
}

static void add_all(Reader *r, const Directive *d)
{
    if (d->ids.n == 0)
        (void)add(r, d, (Str){0}, d->word, NULL);
    for (size_t at = 0; at < d->ids.n;) {
        size_t end = str_find(d->ids, ',', at);
        Str id = trimmed(str_slice(d->ids, at, end));
        if (id.n > 0)
            add_id(r, d, id);
        at = end + 1;
    }
}

static void read_comment(Reader *r, const Comment *c)
{
    Directive d = {.comment = c};
    Str s = str_slice(r->layout->source->text, c->from + 1, c->to);
    s = trimmed(s);
    if (!(read_directive(s, &d) ? is_known_word(r, &d) : read_rsigma(s, &d)))
        return;
    add_all(r, &d);
    ask_for_reason(r, &d);
}

// Perhaps more than there are: a '#' may be text.
static bool may_have_directives(Str text)
{
    size_t at = str_find(text, '#', 0);
    while (at < text.n) {
        size_t end = str_find(text, '\n', at);
        Str line = str_slice(text, at, end);
        if (sg_find(line, STR("sigcc:"), 0) != NOT_FOUND ||
            sg_find(line, STR("rsigma-disable"), 0) != NOT_FOUND)
            return true;
        at = str_find(text, '#', end);
    }
    return false;
}

// Most files have no such comment, and are searched for it once.
void sg_suppress_read(Lint *l)
{
    Layout *layout = &l->layout;
    if (!may_have_directives(layout->source->text))
        return;
    sg_layout_read(layout);
    Reader r = {.lint = l, .layout = layout};
    for (const Node *n = layout->roots; n != NULL; n = n->next)
        add_parts(&r, n);
    for (size_t i = 0; i < layout->n_comments; i++)
        read_comment(&r, &layout->comments[i]);
}
