// text_words.c - cutting values as the analyzers of text fields cut events.
//
// Where it is not certain how an event is cut, because the characters around a
// wildcard are not known or the rule depends on the version of Unicode, a word
// counts as open: it may be longer in the event.

#include "elastic/text_words.h"

#include "base/ascii.h"

typedef struct Cutting {
    Arena *arena;
    ElasticAnalyzer analyzer;
    Str text;
    bool open_start, open_end; // a wildcard is there
    Words *first, **tail;
} Cutting;

typedef enum Joint {
    JOINT_WORD,  // part of a word
    JOINT_NONE,  // between words
    JOINT_UNSURE // one or the other
} Joint;

// ---- characters ----------------------------------------------------------

// Unicode's rules for words (UAX 29, WB5 to WB13b), which Lucene's
// StandardTokenizer follows: "." and "'" join letters or digits, "," and ";"
// digits, ":" letters until Unicode 15.1.
static Joint joint_between(char before, char sign, char after)
{
    bool letters = is_alpha(before) && is_alpha(after);
    bool digits = is_digit(before) && is_digit(after);
    switch (sign) {
    case '.':
    case '\'': return letters || digits ? JOINT_WORD : JOINT_NONE;
    case ',':
    case ';': return digits ? JOINT_WORD : JOINT_NONE;
    case ':': return letters ? JOINT_UNSURE : JOINT_NONE;
    default: return JOINT_NONE;
    }
}

static bool may_join(char sign)
{
    return sign == '.' || sign == '\'' || sign == ',' || sign == ';' ||
           sign == ':';
}

static Joint standard_joint(const Cutting *c, size_t i)
{
    char sign = c->text.p[i];
    if (is_word(sign))
        return JOINT_WORD;
    if ((unsigned char)sign >= 0x80)
        return JOINT_UNSURE;
    if (!may_join(sign))
        return JOINT_NONE;
    bool at_start = i == 0, at_end = i + 1 == c->text.n;
    if ((at_start && c->open_start) || (at_end && c->open_end))
        return JOINT_UNSURE;
    if (at_start || at_end)
        return JOINT_NONE;
    // What is beside another character is decided by that one, too.
    if ((unsigned char)c->text.p[i - 1] >= 0x80 ||
        (unsigned char)c->text.p[i + 1] >= 0x80)
        return JOINT_UNSURE;
    return joint_between(c->text.p[i - 1], sign, c->text.p[i + 1]);
}

// [\W&&[^-]]+ is between words; \W of Java is all but letters, digits and "_"
// of ASCII.
static Joint joint_at(const Cutting *c, size_t i)
{
    if (c->analyzer == ANALYZER_STANDARD)
        return standard_joint(c, i);
    return is_word(c->text.p[i]) || c->text.p[i] == '-' ? JOINT_WORD
                                                        : JOINT_NONE;
}

// ---- words ---------------------------------------------------------------

static Str lower(Arena *a, Str text)
{
    char *p = sg_arena_bytes(a, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        p[i] = to_lower(text.p[i]);
    p[text.n] = '\0';
    return str_of(p, text.n);
}

static void add(Cutting *c, WordForm form, Str text)
{
    Words *w = arena_new(c->arena, Words);
    w->form = form;
    w->text = form == WORD_PHRASE ? text : lower(c->arena, text);
    *c->tail = w;
    c->tail = &w->next;
}

// May the word that begins, or ends, here be longer in the event?
static bool is_open_before(const Cutting *c, size_t from)
{
    return from == 0 ? c->open_start : joint_at(c, from - 1) == JOINT_UNSURE;
}

static bool is_open_after(const Cutting *c, size_t to)
{
    return to == c->text.n ? c->open_end : joint_at(c, to) == JOINT_UNSURE;
}

// The word at 'from', which ends at the result.
static size_t word_end(const Cutting *c, size_t from)
{
    while (from < c->text.n && joint_at(c, from) == JOINT_WORD)
        from++;
    return from;
}

static size_t skip_to_word(const Cutting *c, size_t from)
{
    while (from < c->text.n && joint_at(c, from) != JOINT_WORD)
        from++;
    return from;
}

// Words that are whole on both sides follow each other in the event as here,
// and are one phrase from 'phrase' to 'end'.
static void cut(Cutting *c)
{
    size_t phrase = 0, end = 0;
    for (size_t from = skip_to_word(c, 0), to; from < c->text.n;
         from = skip_to_word(c, to)) {
        to = word_end(c, from);
        bool before = is_open_before(c, from), after = is_open_after(c, to);
        if (!before && !after) {
            phrase = end > phrase ? phrase : from;
            end = to;
            continue;
        }
        if (end > phrase)
            add(c, WORD_PHRASE, str_slice(c->text, phrase, end));
        phrase = end = 0;
        add(c,
            before && after ? WORD_HOLDS
            : before        ? WORD_ENDS
                            : WORD_BEGINS,
            str_slice(c->text, from, to));
    }
    if (end > phrase)
        add(c, WORD_PHRASE, str_slice(c->text, phrase, end));
}

// Is the text one word, of which every word that has it may be a longer one?
static bool is_part_of_word(const Cutting *c)
{
    for (size_t i = 0; i < c->text.n; i++)
        if (joint_at(c, i) != JOINT_WORD)
            return false;
    return c->open_start && c->open_end;
}

Words *sg_elastic_words(Arena *a, const Piece *pieces, ElasticAnalyzer analyzer,
                        bool *exact)
{
    Cutting c = {.arena = a, .analyzer = analyzer};
    size_t texts = 0;
    c.tail = &c.first;
    *exact = true;
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        c.open_end = p->next != NULL;
        c.text = p->text;
        if (p->kind == PIECE_TEXT) {
            cut(&c);
            *exact = *exact && is_part_of_word(&c) && texts++ == 0;
        } else if (p->kind == PIECE_ONE) {
            *exact = false;
        }
        c.open_start = true;
    }
    return c.first;
}
