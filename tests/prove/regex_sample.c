// regex_sample.c - one path through a regular expression.
//
//   pattern = sequence { "|" sequence }      one of them, at random
//   sequence = { atom [ repeat ] }           the same text again and again
//   atom = char | "." | set | class | "(" pattern ")" | edge
//
// What looks around, refers back or is rare gives nothing; whether the text
// really matches is for others to say.

#include "regex_sample.h"

#include "base/utf8.h"
#include "regex/regex_tokens.h"

typedef struct Walk {
    Arena *arena;
    Prng *random;
    RegexLexer lexer;
    RegexToken token;
    unsigned depth;
} Walk;

enum { MAX_WALK_DEPTH = 60, MAX_SAMPLE_BYTES = 4096 };

static void step(Walk *w)
{
    w->token = sg_regex_token(&w->lexer);
}

static Str pattern(Walk *w);

static uint32_t of_set(const Walk *w)
{
    switch (w->token.letter) {
    case 'd': return '5';
    case 's':
    case 'h': return ' ';
    case 'W': return '-';
    default: return prng_chance(w->random, 50) ? 'a' : 'k';
    }
}

static Str group(Walk *w, bool kept)
{
    step(w);
    Str text = pattern(w);
    if (w->token.kind == RX_GROUP_END)
        step(w);
    return kept ? text : (Str){"", 0};
}

// ---- classes ---------------------------------------------------------------

// Of a class without "^" a character that is in it, by chance; of others one
// of a few that is not.
typedef struct ClassWalk {
    uint32_t chosen, last;
    size_t seen;
    bool ranges;
    bool excluded[128];
} ClassWalk;

static void offer(Walk *w, ClassWalk *c, uint32_t from, uint32_t to)
{
    for (uint32_t code = from; code <= to && code < 128; code++)
        c->excluded[code] = true;
    if (prng_below(w->random, ++c->seen) == 0)
        c->chosen = from + (uint32_t)prng_below(w->random, to - from + 1);
}

static void take_member(Walk *w, ClassWalk *c)
{
    if (w->token.kind == RX_RANGE) {
        c->ranges = true;
        return;
    }
    uint32_t code = w->token.kind == RX_CHAR ? w->token.code : of_set(w);
    bool range = c->ranges && code >= c->last;
    offer(w, c, range ? c->last : code, code);
    if (w->token.kind == RX_SET && w->token.letter == 'w')
        offer(w, c, 'a', 'z');
    if (w->token.kind == RX_SET && w->token.letter == 'd')
        offer(w, c, '0', '9');
    c->ranges = false;
    c->last = code;
}

static uint32_t class_code(Walk *w)
{
    static const char others[] = "xQ7_- /.=";
    ClassWalk c = {0};
    bool negated = w->token.negated;
    for (step(w); w->token.kind != RX_CLASS_END && w->token.kind != RX_DONE;
         step(w))
        take_member(w, &c);
    if (!negated)
        return c.chosen;
    for (size_t i = 0; i < sizeof others - 1; i++)
        if (!c.excluded[(unsigned char)others[i]])
            return (unsigned char)others[i];
    return 0xe9;
}

// ---- sequences -------------------------------------------------------------

static Str one_code(Walk *w, uint32_t code)
{
    StrBuf sb = sb_in(w->arena);
    if (code != 0)
        sg_utf8_put(&sb, code);
    step(w);
    return sb_str(&sb);
}

static Str atom(Walk *w)
{
    RegexTokenKind kind = w->token.kind;
    if (kind == RX_CHAR)
        return one_code(w, w->token.code);
    if (kind == RX_ANY)
        return one_code(w, 'q');
    if (kind == RX_SET)
        return one_code(w, of_set(w));
    if (kind == RX_CLASS)
        return one_code(w, class_code(w));
    if (kind == RX_GROUP || kind == RX_LOOK)
        return group(w, kind == RX_GROUP);
    step(w);
    return (Str){"", 0};
}

static size_t times(Walk *w)
{
    if (w->token.kind != RX_REPEAT)
        return 1;
    int low = w->token.low, high = w->token.high;
    int most = high == RX_FOREVER || high > low + 2 ? low + 2 : high;
    step(w);
    return (size_t)low + prng_below(w->random, (size_t)(most - low) + 1);
}

static Str sequence(Walk *w)
{
    StrBuf sb = sb_in(w->arena);
    while (w->token.kind != RX_DONE && w->token.kind != RX_OR &&
           w->token.kind != RX_GROUP_END) {
        Str one = atom(w);
        size_t n = times(w);
        for (size_t i = 0; i < n && sb.n < MAX_SAMPLE_BYTES; i++)
            sg_sb_put(&sb, one);
    }
    return sb_str(&sb);
}

static Str pattern(Walk *w)
{
    if (++w->depth > MAX_WALK_DEPTH)
        return (Str){"", 0};
    Str chosen = sequence(w);
    for (size_t seen = 1; w->token.kind == RX_OR; seen++) {
        step(w);
        Str other = sequence(w);
        if (prng_below(w->random, seen + 1) == 0)
            chosen = other;
    }
    w->depth--;
    return chosen;
}

bool regex_sample(Arena *a, Prng *r, const Value *regex, Str *text)
{
    Walk w = {
        .arena = a, .random = r, .lexer = regex_lexer(regex->u.regex.text)};
    step(&w);
    *text = pattern(&w);
    return w.token.kind == RX_DONE && sg_utf8_valid(*text);
}
