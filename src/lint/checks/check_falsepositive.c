// check_falsepositive.c - what is written about false positives.

#include "base/ascii.h"
#include "lint/attribute.h"
#include "lint/change.h"

void sg_check_falsepositives_capital(const Subject *s)
{
    const Node *x = next_text(sg_attribute_items(s, STR("falsepositives")));
    for (; x != NULL; x = next_text(x->next)) {
        if (x->text.n == 0 || to_upper(x->text.p[0]) == x->text.p[0])
            continue;
        sg_lint_find(s, sg_node_span_within(x, 0, 1),
                     "an entry begins with a capital letter");
        char c = to_upper(x->text.p[0]);
        sg_change_part(s, x, 0, 1, str_of(&c, 1));
    }
}

// A word of an entry, without punctuation around it.
typedef struct Word {
    const Node *entry;
    size_t from, to;
} Word;

static bool is_punctuation(char c)
{
    return !is_alnum(c) && (unsigned char)c < 0x80;
}

// The next word of the entry, or of one below it; false at the end.
static bool next_word(Word *w)
{
    while (w->entry != NULL) {
        Str text = w->entry->text;
        size_t from = w->to;
        while (from < text.n && is_punctuation(text.p[from]))
            from++;
        size_t to = str_find(text, ' ', from);
        w->from = from;
        w->to = to;
        while (w->to > from && is_punctuation(text.p[w->to - 1]))
            w->to--;
        if (from < text.n)
            return true;
        *w = (Word){next_text(w->entry->next), 0, 0};
    }
    return false;
}

static Word first_word(const Subject *s)
{
    return (Word){next_text(sg_attribute_items(s, STR("falsepositives"))), 0,
                  0};
}

void sg_check_falsepositives_banned(const Subject *s)
{
    static const char *const banned[] = {"none", "pentest", "penetration"};
    Word w = first_word(s);
    while (next_word(&w)) {
        Str word = str_slice(w.entry->text, w.from, w.to);
        for (size_t i = 0; i < sizeof banned / sizeof *banned; i++)
            if (str_eq_fold(word, str_of_literal(banned[i])))
                sg_lint_find(s, sg_node_span_within(w.entry, w.from, w.to),
                             "'%.*s' does not describe a false positive",
                             STR_ARG(word));
    }
}

typedef struct Slip {
    const char *wrong, *right;
} Slip;

static const Slip slips[] = {{"unkown", "unknown"},
                             {"ligitimate", "legitimate"},
                             {"legitim", "legitimate"},
                             {"legitimeate", "legitimate"}};

static const Slip *slip_of(Str word)
{
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++)
        if (str_eq_fold(word, str_of_literal(slips[i].wrong)))
            return &slips[i];
    return NULL;
}

void sg_check_falsepositives_typo(const Subject *s)
{
    Word w = first_word(s);
    while (next_word(&w)) {
        Str word = str_slice(w.entry->text, w.from, w.to);
        const Slip *slip = slip_of(word);
        if (slip == NULL)
            continue;
        StrBuf right = sb_in(s->arena);
        sg_sb_put(&right, str_of_literal(slip->right));
        if (is_alpha(word.p[0]) && to_lower(word.p[0]) != word.p[0])
            right.p[0] = to_upper(right.p[0]);
        sg_lint_find(s, sg_node_span_within(w.entry, w.from, w.to),
                     "'%.*s' is misspelt", STR_ARG(word));
        sg_lint_hint(s, "write '%.*s'", STR_ARG(sb_str(&right)));
        sg_change_part(s, w.entry, w.from, w.to, sb_str(&right));
    }
}
