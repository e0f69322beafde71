// lucene_regexp.c - a regular expression of PCRE2, respelled for Lucene.
//
// The tokens become parts, whose texts are Lucene's already, and groups of
// branches.  Only then it shows where the ends are: an anchor there says that
// nothing comes before or after it, and where none is, ".*" does.
//
// Source: Lucene's org.apache.lucene.util.automaton.RegExp (9.x), with all
// optional operators, as Elasticsearch enables them.

#include "elastic/lucene_regexp.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "elastic/lucene_effort.h"
#include "regex/letters.h"
#include "regex/regex_tokens.h"

typedef LucenePart Part;
typedef LuceneChoice Choice;

typedef struct Reader {
    Arena *arena;
    RegexLexer lexer;
    RegexToken token; // the next one
    unsigned depth;
    bool fold;   // letters are written in both cases
    bool lines;  // anchors match at every line
    bool dots;   // "." is any character, a line feed too
    int longest; // of the repeats
    LuceneRegexp *result;
} Reader;

static void fail(Reader *r, size_t at, const char *problem)
{
    if (r->result->problem == NULL) {
        r->result->problem = problem;
        r->result->at = at;
    }
}

static bool is_sound(const Reader *r)
{
    return r->result->problem == NULL;
}

static void advance(Reader *r)
{
    r->token = sg_regex_token(&r->lexer);
}

static bool take(Reader *r, RegexTokenKind kind)
{
    bool next = is_sound(r) && r->token.kind == kind;
    if (next)
        advance(r);
    return next;
}

// ---- characters ----------------------------------------------------------

// Lucene's own operators have to be escaped, and may be where they are none.
static void put_char(StrBuf *out, uint32_t code)
{
    if (code < 0x80 && strchr(".?+*|{}[]()\"\\#@&<>~^$-", (int)code) &&
        code != 0)
        sb_putc(out, '\\');
    sg_utf8_put(out, code);
}

bool sg_lucene_put_cases(StrBuf *out, Str letter)
{
    Str upper = sg_letters(out->arena, letter, CASE_UPPER);
    Str lower = sg_letters(out->arena, letter, CASE_LOWER);
    if (str_eq(upper, lower) || sg_utf8_length(upper) != 1)
        return false;
    sb_putc(out, '[');
    sg_sb_put(out, upper);
    sg_sb_put(out, lower);
    sb_putc(out, ']');
    return true;
}

// Lucene's flag is for ASCII only.
static void read_char(Reader *r, Part *part, StrBuf *out)
{
    uint32_t code = r->token.code;
    bool both = r->fold || (r->result->ignore_case && code >= 0x80);
    StrBuf letter = sb_in(r->arena);
    sg_utf8_put(&letter, code);
    if (!both || !sg_lucene_put_cases(out, sb_str(&letter)))
        put_char(out, code);
    sg_codes_add(&part->codes, code, code);
    if (r->fold || r->result->ignore_case)
        sg_codes_fold(&part->codes);
    advance(r);
}

// Lucene's "." is any character.
static void read_any(Reader *r, Part *part, StrBuf *out)
{
    part->others = true;
    if (!r->dots)
        sg_codes_add(&part->codes, '\n', '\n');
    sg_sb_put(out, r->dots ? STR(".") : STR("[^\n]"));
    advance(r);
}

static void read_set(Reader *r, Part *part, StrBuf *out)
{
    char letter = r->token.letter;
    char positive = letter == 'N' ? letter : to_lower(letter);
    part->others = letter < 'a'; // "\D", and "\N": no line feed
    if (letter == 'N')
        sg_codes_add(&part->codes, '\n', '\n');
    else if (!sg_codes_add_letter(&part->codes, positive))
        fail(r, r->token.at, "a class that Lucene lacks");
    sg_codes_put(out, &part->codes, part->others);
    advance(r);
}

// ---- classes -------------------------------------------------------------

// item = character [ "-" character ] | set | posix
static void read_class_item(Reader *r, CodeSet *set)
{
    RegexToken t = r->token;
    advance(r);
    if (t.kind == RX_CHAR && take(r, RX_RANGE)) {
        sg_codes_add(set, t.code, r->token.code);
        advance(r);
    } else if (t.kind == RX_CHAR) {
        sg_codes_add(set, t.code, t.code);
    } else if (t.kind == RX_SET
                   ? !sg_codes_add_letter(set, t.letter)
                   : t.kind != RX_POSIX || !sg_codes_add_posix(set, t.text)) {
        fail(r, t.at, "a class that Lucene lacks");
    }
}

// class = "[" [ "^" ] item { item } "]"
static void read_class(Reader *r, Part *part, StrBuf *out)
{
    part->others = r->token.negated;
    advance(r);
    while (is_sound(r) && r->token.kind != RX_CLASS_END &&
           r->token.kind != RX_DONE)
        read_class_item(r, &part->codes);
    (void)take(r, RX_CLASS_END);
    if (r->fold || r->result->ignore_case)
        sg_codes_fold(&part->codes); // Lucene's flag is not for ranges
    sg_codes_put(out, &part->codes, part->others);
}

// ---- repeats -------------------------------------------------------------

// The longest repeat is what costs Lucene most.
static void note_repeat(Reader *r, const Part *part)
{
    int times = part->high > part->low ? part->high : part->low;
    if (times <= r->longest)
        return;
    r->longest = times;
    r->result->longest_at = part->at;
}

// Greedy or lazy: the same texts match.
static void read_repeat(Reader *r, Part *part)
{
    RegexToken t = r->token;
    StrBuf sb = sb_in(r->arena);
    if (!take(r, RX_REPEAT))
        return;
    if (t.possessive)
        fail(r, t.at, "a possessive repeat");
    if (part->kind == PART_START || part->kind == PART_END)
        fail(r, t.at, "a repeated anchor");
    part->low = t.low;
    part->high = t.high;
    note_repeat(r, part);
    if (t.high == RX_FOREVER && t.low < 2)
        sb_putc(&sb, t.low == 0 ? '*' : '+');
    else if (t.low == 0 && t.high == 1)
        sb_putc(&sb, '?');
    else if (t.high == RX_FOREVER)
        sg_sb_putf(&sb, "{%d,}", t.low);
    else if (t.low == t.high)
        sg_sb_putf(&sb, "{%d}", t.low);
    else
        sg_sb_putf(&sb, "{%d,%d}", t.low, t.high);
    part->repeat = sb_str(&sb);
}

// ---- groups --------------------------------------------------------------

// flags = { letter } [ "-" { letter } ]
//
// What the whole expression ignores is said by the query; later on letters are
// written in both cases.
static void read_flags(Reader *r, bool at_start)
{
    Str flags = r->token.flags;
    bool on = true;
    for (size_t i = 0; i < flags.n; i++) {
        char c = flags.p[i];
        if (c == '-')
            on = false;
        else if (c == 'i' && on && at_start)
            r->result->ignore_case = true;
        else if (c == 'i' && !r->result->ignore_case)
            r->fold = on;
        else if (c == 'm')
            r->lines = on;
        else if (c == 's')
            r->dots = on;
        else if (!(c == 'i' && on))
            fail(r, r->token.at, "a flag that Lucene lacks");
    }
}

static Choice *read_choices(Reader *r);

// group = ( "(" | "(?:" | "(?<name>" | "(?i:" ) choices ")"
static void read_group(Reader *r, Part *part)
{
    bool fold = r->fold, lines = r->lines, dots = r->dots;
    part->kind = PART_GROUP;
    if (r->depth == MAX_REGEX_DEPTH)
        fail(r, part->at, "a group nested too deeply");
    read_flags(r, false);
    if (!is_sound(r))
        return;
    advance(r);
    r->depth++;
    part->choices = read_choices(r);
    r->depth--;
    (void)take(r, RX_GROUP_END);
    r->fold = fold;
    r->lines = lines;
    r->dots = dots;
}

static void read_anchor(Reader *r, Part *part, LucenePartKind kind)
{
    part->kind = kind;
    if (r->lines && r->token.kind != RX_EDGE)
        fail(r, part->at, "an anchor at every line");
    advance(r);
}

// "\A", "\z", "\Z", and word boundaries
static void read_edge(Reader *r, Part *part)
{
    char letter = r->token.letter;
    if (letter == 'A')
        read_anchor(r, part, PART_START);
    else if (letter == 'z' || letter == 'Z')
        read_anchor(r, part, PART_END);
    else
        fail(r, part->at, "a word boundary");
}

// ---- branches ------------------------------------------------------------

// part = ( character | "." | "^" | "$" | class | set | group ) [ repeat ]
static void read_part(Reader *r, Part *part)
{
    StrBuf text = sb_in(r->arena);
    part->at = r->token.at;
    part->codes.arena = r->arena;
    part->low = part->high = 1;
    switch (r->token.kind) {
    case RX_CHAR: read_char(r, part, &text); break;
    case RX_ANY: read_any(r, part, &text); break;
    case RX_LINE_START: read_anchor(r, part, PART_START); break;
    case RX_LINE_END: read_anchor(r, part, PART_END); break;
    case RX_CLASS: read_class(r, part, &text); break;
    case RX_SET: read_set(r, part, &text); break;
    case RX_GROUP: read_group(r, part); break;
    case RX_EDGE: read_edge(r, part); break;
    case RX_LOOK: fail(r, part->at, "a look-around"); break;
    case RX_REFERENCE: fail(r, part->at, "a back reference"); break;
    case RX_PROPERTY: fail(r, part->at, "a Unicode property"); break;
    case RX_ODD_REPEAT: fail(r, part->at, "an unusual form of repeat"); break;
    case RX_RARE: fail(r, part->at, "a construct that Lucene lacks"); break;
    case RX_REPEAT: fail(r, part->at, "a repeat of nothing"); break;
    case RX_FLAGS:
    case RX_DONE:
    case RX_OR:
    case RX_GROUP_END:
    case RX_RANGE:
    case RX_POSIX:
    case RX_CLASS_END: break; // read elsewhere
    }
    part->text = sb_str(&text);
    read_repeat(r, part);
}

static void add_part(Choice *c, Part *part)
{
    if (c->last != NULL)
        c->last->next = part;
    else
        c->first = part;
    c->last = part;
}

// choice = { part | "(?i)" }
static Choice *read_choice(Reader *r)
{
    Choice *c = arena_new(r->arena, Choice);
    while (is_sound(r) && r->token.kind != RX_OR &&
           r->token.kind != RX_GROUP_END && r->token.kind != RX_DONE) {
        if (r->token.kind == RX_FLAGS) {
            read_flags(r, false);
            advance(r);
            continue;
        }
        Part *part = arena_new(r->arena, Part);
        read_part(r, part);
        add_part(c, part);
    }
    return c;
}

// choices = choice { "|" choice }
static Choice *read_choices(Reader *r)
{
    Choice *first = read_choice(r), *last = first;
    while (take(r, RX_OR)) {
        last->next = read_choice(r);
        last = last->next;
    }
    return first;
}

// ---- the ends ------------------------------------------------------------

static void put_group(Reader *r, StrBuf *out, const Part *part,
                      LuceneEnds ends);

static void put_part(Reader *r, StrBuf *out, const Part *part, LuceneEnds ends)
{
    switch (part->kind) {
    case PART_TEXT: sg_sb_put(out, part->text); break;
    case PART_GROUP: put_group(r, out, part, ends); break;
    case PART_START:
        if (!ends.left)
            fail(r, part->at, "an anchor inside the expression");
        break;
    case PART_END:
        if (!ends.right)
            fail(r, part->at, "an anchor inside the expression");
        break;
    }
    sg_sb_put(out, part->repeat);
}

static void put_choice(Reader *r, StrBuf *out, const Choice *c, LuceneEnds ends)
{
    LuceneEnds open = sg_lucene_open_ends(c, ends);
    if (open.left)
        sg_sb_put(out, STR(".*"));
    for (const Part *p = c->first; p != NULL; p = p->next)
        put_part(r, out, p, sg_lucene_part_ends(c, p, ends, open));
    if (open.right)
        sg_sb_put(out, STR(".*"));
}

// Lucene has no empty alternative: "(a|)" is "(a)?".
static void put_group(Reader *r, StrBuf *out, const Part *part, LuceneEnds ends)
{
    StrBuf list = sb_in(r->arena);
    bool empty = false;
    for (const Choice *c = part->choices; c != NULL; c = c->next) {
        StrBuf one = sb_in(r->arena);
        put_choice(r, &one, c, ends);
        empty = empty || one.n == 0;
        if (one.n > 0 && list.n > 0)
            sb_putc(&list, '|');
        sg_sb_put(&list, sb_str(&one));
    }
    bool twice = empty && part->repeat.n > 0;
    sg_sb_put(out, twice ? STR("((") : STR("("));
    sg_sb_put(out, sb_str(&list));
    sg_sb_put(out, empty && list.n > 0 ? STR(")?") : STR(")"));
    sg_sb_put(out, twice ? STR(")") : STR(""));
}

static size_t choices_positions(const Choice *choices);

static size_t part_positions(const Part *p)
{
    size_t once = p->kind == PART_GROUP ? choices_positions(p->choices) : 1;
    int most = p->high == RX_FOREVER ? p->low + 1 : p->high;
    size_t times = most > 1 ? (size_t)most : 1;
    return times > SIZE_MAX / (once + 1) ? SIZE_MAX : once * times;
}

static size_t choices_positions(const Choice *choices)
{
    size_t sum = 0;
    for (const Choice *c = choices; c != NULL; c = c->next)
        for (const Part *p = c->first; p != NULL; p = p->next) {
            size_t n = part_positions(p);
            sum = n > SIZE_MAX - sum ? SIZE_MAX : sum + n;
        }
    return sum;
}

static void respell(Reader *r)
{
    StrBuf out = sb_in(r->arena);
    Part whole = {.kind = PART_GROUP, .low = 1, .high = 1};
    whole.choices = read_choices(r);
    Choice top = {.first = &whole, .last = &whole};
    const Choice *c = whole.choices->next == NULL ? whole.choices : &top;
    LuceneRegexp *result = r->result;
    put_choice(r, &out, c, (LuceneEnds){true, true});
    result->text = sb_str(&out);
    result->positions = choices_positions(whole.choices);
    if (sg_utf8_length(result->text) > LUCENE_CHARACTERS)
        fail(r, 0, "an expression of more than 1,000 characters");
    if (is_sound(r) && result->positions <= LUCENE_MOST_POSITIONS)
        result->effort = sg_lucene_effort(r->arena, c, result->positions);
}

// 'spelled': nothing but the expression can say that case is ignored.
static LuceneRegexp read_regexp(Arena *a, const Value *regex, bool spelled)
{
    unsigned flags = regex->u.regex.flags;
    LuceneRegexp result = {.ignore_case = (flags & REGEX_IGNORECASE) != 0};
    Reader r = {.arena = a,
                .lexer = regex_lexer(regex->u.regex.text),
                .lines = (flags & REGEX_MULTILINE) != 0,
                .dots = (flags & REGEX_DOTALL) != 0,
                .result = &result};
    advance(&r);
    while (r.token.kind == RX_FLAGS && is_sound(&r)) {
        read_flags(&r, true);
        advance(&r);
    }
    if (spelled && result.ignore_case) {
        r.fold = true;
        result.ignore_case = false;
    }
    respell(&r);
    return result;
}

LuceneRegexp sg_lucene_regexp(Arena *a, const Value *regex)
{
    return read_regexp(a, regex, false);
}

LuceneRegexp sg_lucene_regexp_spelled(Arena *a, const Value *regex)
{
    return read_regexp(a, regex, true);
}

static const char *limit_problem(const LuceneRegexp *r, LuceneLimit limit)
{
    size_t most = limit == LUCENE_RAISED ? SIZE_MAX - 1 : LUCENE_EFFORT;
    if (r->positions > LUCENE_MOST_POSITIONS)
        return "repeats that become too many characters";
    if (r->effort > most)
        return "a repeat of characters that also come before it, which is too "
               "much work for Lucene";
    return NULL;
}

void sg_lucene_limit(LuceneRegexp *r, LuceneLimit limit)
{
    if (r->problem != NULL)
        return;
    r->problem = limit_problem(r, limit);
    r->at = r->longest_at;
}

size_t sg_lucene_states(const LuceneRegexp *r)
{
    return r->effort > LUCENE_SURE ? r->effort * 4 / 10 + 1 : 0;
}
