// spl_skeleton.c - the lexical rules of SPL.
//
// Search Manual, "Quotes and escaping characters": double quotes hold text,
// in which a backslash takes the next character; single quotes hold a field
// in expressions; backticks a macro; brackets a subsearch; bars separate
// commands.  "$name$" is a token.

#include "skeleton.h"

enum { MAX_OPEN = 200 };

typedef struct Spl {
    Str in;
    size_t at;
    Skeleton *to;
    char open[MAX_OPEN];
    size_t depth;
    bool names_only; // in what follows "by", up to the next command
} Spl;

static void fail(Spl *s, const char *problem)
{
    s->to->problem = problem;
    s->at = s->in.n;
}

// Past the quote that closes what opens here.
static Str quoted(Spl *s, bool escapes)
{
    char quote = s->in.p[s->at];
    size_t from = s->at++;
    while (s->at < s->in.n && s->in.p[s->at] != quote)
        s->at += escapes && s->in.p[s->at] == '\\' ? 2 : 1;
    if (s->at >= s->in.n) {
        fail(s, "quotes that do not close");
        return str_slice(s->in, from, s->in.n);
    }
    s->at++;
    return str_slice(s->in, from, s->at);
}

static void open_group(Spl *s, char c)
{
    if (s->depth == MAX_OPEN) {
        fail(s, "too deep");
        return;
    }
    s->open[s->depth++] = c == '(' ? ')' : ']';
    sb_putc(&s->to->text, c);
    s->at++;
}

static void close_group(Spl *s, char c)
{
    if (s->depth == 0 || s->open[--s->depth] != c) {
        fail(s, "a bracket that nothing opened");
        return;
    }
    sb_putc(&s->to->text, c);
    s->at++;
}

static bool is_one_of(Str word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq(word, str_of_literal(*words)))
            return true;
    return false;
}

// Words of commands and functions.  Any other word is a name.
static bool is_vocabulary(Str word)
{
    static const char *const words[] = {
        "NOT",   "OR",    "AND",      "IN",        "as",     "by",   "span",
        "where", "count", "dc",       "sum",       "avg",    "min",  "median",
        "max",   "first", "values",   "lower",     "match",  "if",   "isnull",
        "len",   "from",  "tonumber", "isnotnull", "delete", "last", NULL};
    return is_one_of(word, words);
}

static bool is_command(Str word)
{
    static const char *const words[] = {
        "where",  "search",      "regex",  "table",    "bin",         "stats",
        "eval",   "eventstats",  "rename", "append",   "multisearch", "tstats",
        "delete", "streamstats", "sort",   "mvexpand", "convert",     "fields",
        "dedup",  "reverse",     NULL};
    return is_one_of(word, words);
}

// What follows a bar, or a bracket.
static bool begins_command(const Spl *s)
{
    Str text = sb_str(&s->to->text);
    return text.n == 0 || text.p[text.n - 1] == '|' ||
           text.p[text.n - 1] == '[';
}

// The left side of a comparison is a name even if it is a word of commands.
static bool is_compared(const Spl *s)
{
    Str rest = str_slice(s->in, s->at, s->in.n);
    return rest.n > 0 && (strchr("=<>!", rest.p[0]) != NULL ||
                          str_starts(rest, STR(" IN (")));
}

static void put_word(Spl *s)
{
    size_t from = s->at;
    while (s->at < s->in.n &&
           strchr(" \n\t|[]()\"'`,=<>!$", s->in.p[s->at]) == NULL)
        s->at++;
    Str word = str_slice(s->in, from, s->at);
    bool infix = str_eq(word, STR("NOT")) || str_eq(word, STR("OR")) ||
                 str_eq(word, STR("AND")) || str_eq(word, STR("IN"));
    bool name =
        s->names_only || !is_vocabulary(word) || (is_compared(s) && !infix);
    if (begins_command(s) && is_command(word) && !is_compared(s))
        name = false;
    s->names_only |= !name && str_eq(word, STR("by"));
    sg_sb_put(&s->to->text, name ? STR("N") : word);
    sb_putc(&s->to->text, ' ');
}

static void put_token(Spl *s)
{
    char c = s->in.p[s->at];
    if (c == '|' || c == ']')
        s->names_only = false;
    if (c == '"' || c == '\'') {
        (void)quoted(s, true);
        sg_sb_put(&s->to->text, c == '"' ? STR("N ") : STR("F "));
    } else if (c == '`') {
        sg_sb_put(&s->to->text, quoted(s, false));
    } else if (c == '(' || c == '[') {
        open_group(s, c);
    } else if (c == ')' || c == ']') {
        close_group(s, c);
    } else if (c == '$') {
        fail(s, "a token");
    } else if ((unsigned char)c < 0x20 && c != '\n') {
        fail(s, "a control character outside of quotes");
    } else if (c == ' ' || c == '\n') {
        s->at++;
    } else if (strchr("|,=<>!", c) != NULL) {
        sb_putc(&s->to->text, c);
        s->at++;
    } else {
        put_word(s);
    }
}

// A keyword with a backslash is searched for in two spellings, "(N OR N )": one
// name, as is every other list of two.
static void fold_spellings(StrBuf *text)
{
    Str two = STR("(N OR N )");
    for (size_t i = 0; i + two.n <= text->n; i++) {
        if (!str_starts(str_slice(sb_str(text), i, text->n), two))
            continue;
        text->p[i] = 'N';
        text->p[i + 1] = ' ';
        memmove(text->p + i + 2, text->p + i + two.n, text->n - i - two.n);
        text->n -= two.n - 2;
        i = i < 8 ? SIZE_MAX : i - 8; // it may be in another one
    }
}

Skeleton spl_skeleton(Arena *a, Str query)
{
    Skeleton to = {.text = sb_in(a)};
    Spl s = {.in = query, .to = &to};
    if (str_find(query, '\0', 0) < query.n)
        fail(&s, "NUL");
    while (s.at < s.in.n)
        put_token(&s);
    if (to.problem == NULL && s.depth > 0)
        to.problem = "a bracket that does not close";
    fold_spellings(&to.text);
    return to;
}
