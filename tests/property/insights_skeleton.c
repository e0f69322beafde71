// insights_skeleton.c - the lexical rules of CloudWatch Logs Insights.
//
// User guide, "CloudWatch Logs Insights query syntax": commands between bars,
// strings in single or double quotes, names in backticks, regular expressions
// between slashes after "like", comments from "#" to the end of the line,
// parameters in "{{ }}".  Escapes in strings and names are not documented, so
// no backslash may be there.

#include "base/ascii.h"
#include "hostile_gen.h"
#include "skeleton.h"

typedef struct Reader {
    Str in;
    size_t at;
    Skeleton *to;
    unsigned depth;
    bool pattern; // the last word was "like": "/" opens a pattern
} Reader;

static void fail(Reader *r, const char *problem)
{
    r->to->problem = problem;
    r->at = r->in.n;
}

static void put(Reader *r, Str text)
{
    sg_sb_put(&r->to->text, text);
}

static bool take_back(StrBuf *text, Str end)
{
    if (!str_ends(sb_str(text), end))
        return false;
    text->n -= end.n;
    return true;
}

// A text is compared with "=" or, where no quotes can hold it, with "like".
static void put_value(Reader *r)
{
    StrBuf *text = &r->to->text;
    if (take_back(text, STR("not like ")) || take_back(text, STR("!=")))
        put(r, STR("!~V "));
    else if (take_back(text, STR("like ")) || take_back(text, STR("=")))
        put(r, STR("~V "));
    else
        put(r, STR("V "));
}

static void read_quoted(Reader *r)
{
    char quote = r->in.p[r->at];
    size_t from = ++r->at;
    while (r->at < r->in.n && r->in.p[r->at] != quote)
        r->at += quote == '/' && r->in.p[r->at] == '\\' ? 2 : 1;
    if (r->at >= r->in.n) {
        fail(r, "quotes that do not close");
        return;
    }
    Str inner = str_slice(r->in, from, r->at++);
    for (size_t i = 0; i < inner.n; i++)
        if ((unsigned char)inner.p[i] < 0x20 || inner.p[i] == 0x7f)
            fail(r, "a control character");
    if (quote != '/' && str_find(inner, '\\', 0) < inner.n)
        fail(r, "a backslash outside of patterns");
    if (quote != '`' && quote != '/' && str_find(inner, '#', 0) < inner.n)
        fail(r, "a '#' that may begin a comment");
    if (quote == '`')
        put(r, STR("N "));
    else
        put_value(r);
}

// A name that is not a word of the language.
static bool is_name(Str word)
{
    static const char *const others[] = {"true",  "false", "null", "span",
                                         "index", "@@x",   NULL};
    for (const char *const *w = others; *w != NULL; w++)
        if (str_eq(word, str_of_literal(*w)))
            return true;
    Str mark = STR(HOSTILE_MARK);
    for (size_t i = 0; i + mark.n <= word.n; i++)
        if (str_eq(str_slice(word, i, i + mark.n), mark))
            return true;
    return false;
}

static void read_word(Reader *r)
{
    size_t from = r->at;
    while (r->at < r->in.n && (is_word(r->in.p[r->at]) ||
                               r->in.p[r->at] == '.' || r->in.p[r->at] == '@'))
        r->at++;
    Str word = str_slice(r->in, from, r->at);
    r->pattern = str_eq(word, STR("like"));
    put(r, is_name(word) ? STR("N") : word);
    put(r, STR(" "));
}

static void read_token(Reader *r)
{
    char c = r->in.p[r->at];
    bool pattern = r->pattern;
    if (c == ' ' || c == '\n') {
        r->at++;
        return;
    }
    r->pattern = false;
    if (c == '"' || c == '\'' || c == '`' || (c == '/' && pattern)) {
        read_quoted(r);
    } else if (is_word(c) || c == '@') {
        read_word(r);
    } else if (c == '(' || c == ')') {
        if (c == ')' && r->depth == 0)
            fail(r, "a parenthesis that nothing opened");
        r->depth += c == '(' ? 1 : (unsigned)-1;
        sb_putc(&r->to->text, c);
        r->at++;
    } else if (strchr("|,=<>![]*/+.-", c) != NULL && c != '\0') {
        sb_putc(&r->to->text, c);
        r->at++;
    } else {
        fail(r, "a character that has no place here");
    }
}

// Comments are lines of their own.
static Str without_comments(Arena *a, Str query)
{
    StrBuf sb = sb_in(a);
    for (size_t from = 0; from < query.n;) {
        size_t end = str_find(query, '\n', from);
        Str line = str_slice(query, from, end < query.n ? end + 1 : end);
        if (!str_starts(line, STR("#")))
            sg_sb_put(&sb, line);
        from = end + 1;
    }
    return sb_str(&sb);
}

static bool has_parameter(Str query)
{
    for (size_t i = 1; i < query.n; i++)
        if (query.p[i] == '{' && query.p[i - 1] == '{')
            return true;
    return false;
}

Skeleton insights_skeleton(Arena *a, Str query)
{
    Skeleton to = {.text = sb_in(a)};
    Reader r = {.in = without_comments(a, query), .to = &to};
    if (has_parameter(r.in))
        fail(&r, "a parameter");
    while (r.at < r.in.n)
        read_token(&r);
    if (to.problem == NULL && r.depth > 0)
        to.problem = "a parenthesis that does not close";
    return to;
}
