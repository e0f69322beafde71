// test_text_words.c - an event that has a value has the words asked for.

#include "elastic/text_words.h"

#include "base/ascii.h"
#include "check.h"
#include "ir/string.h"

// ---- a second analyzer, the plain way ------------------------------------

typedef struct Cut {
    Str words[64];
    size_t count;
} Cut;

static bool joins(char before, char sign, char after)
{
    bool letters = is_alpha(before) && is_alpha(after);
    bool digits = is_digit(before) && is_digit(after);
    return ((sign == '.' || sign == '\'') && (letters || digits)) ||
           (sign == ',' && digits);
}

static bool is_inside(ElasticAnalyzer analyzer, Str text, size_t i)
{
    char c = text.p[i];
    if (is_word(c) || (analyzer == ANALYZER_POWERSHELL && c == '-'))
        return true;
    return analyzer == ANALYZER_STANDARD && i > 0 && i + 1 < text.n &&
           joins(text.p[i - 1], c, text.p[i + 1]);
}

static Cut cut_text(ElasticAnalyzer analyzer, Str text)
{
    Cut cut = {.count = 0};
    for (size_t i = 0; i < text.n; i++) {
        size_t from = i;
        while (i < text.n && is_inside(analyzer, text, i))
            i++;
        if (i > from)
            cut.words[cut.count++] = str_slice(text, from, i);
    }
    return cut;
}

static bool is_at(const Cut *in, size_t at, const Cut *phrase)
{
    for (size_t i = 0; i < phrase->count; i++)
        if (at + i >= in->count ||
            !str_eq_fold(in->words[at + i], phrase->words[i]))
            return false;
    return true;
}

static bool fits(WordForm form, Str word, Str text)
{
    if (text.n > word.n)
        return false;
    switch (form) {
    case WORD_BEGINS: return str_eq_fold(str_slice(word, 0, text.n), text);
    case WORD_ENDS:
        return str_eq_fold(str_slice(word, word.n - text.n, word.n), text);
    case WORD_HOLDS:
        for (size_t i = 0; i + text.n <= word.n; i++)
            if (str_eq_fold(str_slice(word, i, i + text.n), text))
                return true;
        return false;
    case WORD_PHRASE: break;
    }
    return false;
}

static bool has(ElasticAnalyzer analyzer, const Cut *in, const Words *w)
{
    Cut phrase = cut_text(analyzer, w->text);
    for (size_t i = 0; i < in->count; i++)
        if (w->form == WORD_PHRASE ? is_at(in, i, &phrase)
                                   : fits(w->form, in->words[i], w->text))
            return true;
    return false;
}

// ---- events made of values -----------------------------------------------

static uint32_t next(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

static Str some_text(Arena *a, uint32_t *seed, size_t most)
{
    static const char letters[] = "ab1-._ ',(A";
    StrBuf sb = sb_in(a);
    for (size_t n = next(seed) % (most + 1); n > 0; n--)
        sb_putc(&sb, letters[next(seed) % (sizeof letters - 1)]);
    return sb_str(&sb);
}

static void check_one(Arena *a, ElasticAnalyzer analyzer, uint32_t *seed)
{
    Str value = some_text(a, seed, 8);
    bool before = next(seed) % 2, after = next(seed) % 2, exact;
    StrBuf event = sb_in(a);
    if (before)
        sg_sb_put(&event, some_text(a, seed, 4));
    sg_sb_put(&event, value);
    if (after)
        sg_sb_put(&event, some_text(a, seed, 4));
    const Piece *pieces =
        sg_string_open(a, sg_string_plain(a, value), before, after);
    Cut in = cut_text(analyzer, sb_str(&event));
    const Words *w = sg_elastic_words(a, pieces, analyzer, &exact);
    for (; w != NULL; w = w->next)
        if (!has(analyzer, &in, w))
            fail_msg("'%.*s' in '%.*s': '%.*s', form %d", STR_ARG(value),
                     STR_ARG(sb_str(&event)), STR_ARG(w->text), w->form);
}

static void what_has_the_value_has_its_words(Arena *a)
{
    uint32_t seed = 1;
    for (size_t i = 0; i < 20000; i++) {
        check_one(a, ANALYZER_STANDARD, &seed);
        check_one(a, ANALYZER_POWERSHELL, &seed);
    }
}

static void a_part_of_a_word_is_exact(Arena *a)
{
    bool exact;
    const Piece *part =
        sg_string_open(a, sg_string_plain(a, STR("ab-c")), true, true);
    (void)sg_elastic_words(a, part, ANALYZER_POWERSHELL, &exact);
    assert_true(exact);
    (void)sg_elastic_words(a, part, ANALYZER_STANDARD, &exact);
    assert_false(exact);
    (void)sg_elastic_words(a, part->next, ANALYZER_POWERSHELL, &exact);
    assert_false(exact);
    assert_null(sg_elastic_words(a, sg_string_plain(a, STR("&& (")),
                                 ANALYZER_STANDARD, &exact));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_has_the_value_has_its_words),
        arena_test(a_part_of_a_word_is_exact),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
