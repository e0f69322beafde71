// check_title.c - titles.

#include "base/ascii.h"
#include "base/utf8.h"
#include "lint/attribute.h"
#include "lint/change.h"

// More than that is the compiler's message, and another check.
enum { MAX_TITLE_LENGTH = 256 };

static const Node *title_of(const Subject *s)
{
    return text_attribute(s, STR("title"));
}

void sg_check_title_missing(const Subject *s)
{
    if (attribute(s, STR("title")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("title")),
                     "the rule has no title");
}

void sg_check_title_empty(const Subject *s)
{
    const Node *title = title_of(s);
    if (title == NULL)
        return;
    for (size_t i = 0; i < title->text.n; i++)
        if (!is_blank(title->text.p[i]))
            return;
    sg_lint_find(s, title->span, "the title is empty");
}

void sg_check_title_type(const Subject *s)
{
    (void)sg_attribute_want_text(s, STR("title"));
}

void sg_check_title_length(const Subject *s)
{
    const Node *title = title_of(s);
    if (title == NULL || title->text.n <= s->options->max_title_length)
        return;
    size_t n = sg_utf8_length(title->text);
    if (n > s->options->max_title_length && n <= MAX_TITLE_LENGTH)
        sg_lint_find(s, title->span,
                     "a title of %zu characters; more than %u are hard to read "
                     "in lists",
                     n, s->options->max_title_length);
}

// "Detects the use" becomes "The use".
void sg_check_title_start(const Subject *s)
{
    const Node *title = title_of(s);
    if (title == NULL || !str_starts(title->text, STR("Detect")))
        return;
    size_t end = str_find(title->text, ' ', 0);
    Str first = str_slice(title->text, 0, end);
    if (end == title->text.n ||
        (!str_eq(first, STR("Detect")) && !str_eq(first, STR("Detects"))))
        return;
    sg_lint_find(s, sg_node_span_within(title, 0, end),
                 "a title names what is found, so it does not begin with "
                 "'%.*s'",
                 STR_ARG(first));
    if (end + 1 == title->text.n || !is_alpha(title->text.p[end + 1]))
        return;
    char c = to_upper(title->text.p[end + 1]);
    sg_change_part(s, title, 0, end + 2, str_of(&c, 1));
}

void sg_check_title_end(const Subject *s)
{
    const Node *title = title_of(s);
    if (title == NULL || !str_ends(title->text, STR(".")))
        return;
    size_t n = title->text.n;
    size_t end = n;
    while (end > 0 && title->text.p[end - 1] == '.')
        end--;
    sg_lint_find(s, sg_node_span_within(title, end, n),
                 "a title ends without a full stop");
    sg_change_part(s, title, end, n, STR(""));
}

// ---- words ---------------------------------------------------------------

// Sorted, between spaces.
static bool is_among(const char *words, Str word)
{
    Str all = str_of_literal(words);
    for (size_t at = 0; at < all.n;) {
        size_t end = str_find(all, ' ', at);
        if (str_eq_fold(str_slice(all, at, end), word))
            return true;
        at = end + 1;
    }
    return false;
}

// A word that the title case of SigmaHQ wants with a capital: one with small
// letters only that is neither a short connecting word nor a name of a file.
static bool wants_capital(Str word)
{
    bool letters = false;
    if (word.n == 0 || is_digit(word.p[0]))
        return false;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        if (c == '.' || c == '/' || c == '_' || to_lower(c) != c)
            return false;
        letters = letters || is_alpha(c);
    }
    return letters && !is_among("a an and as at by for from in new of on or "
                                "over the through to via with without",
                                word);
}

// One finding for a title, at the first word; its fix is about all of them.
void sg_check_title_case(const Subject *s)
{
    const Node *title = title_of(s);
    bool found = false;
    size_t at = 0;
    while (title != NULL && at < title->text.n) {
        size_t end = str_find(title->text, ' ', at);
        Str word = str_slice(title->text, at, end);
        if (wants_capital(word)) {
            if (!found)
                sg_lint_find(s, sg_node_span_within(title, at, end),
                             "'%.*s' begins with a small letter",
                             STR_ARG(word));
            found = true;
            char c = to_upper(word.p[0]);
            if (c != word.p[0])
                sg_change_part(s, title, at, at + 1, str_of(&c, 1));
        }
        at = end + 1;
    }
}

static bool says_nothing(Str title)
{
    for (size_t at = 0; at < title.n;) {
        size_t end = str_find(title, ' ', at);
        if (!is_among("a activity alert an and anomalous anomaly behavior "
                      "behaviour command detected detection event events "
                      "execution file in malicious of or possible potential "
                      "potentially process rule suspicious test the unknown "
                      "unusual usage use",
                      str_slice(title, at, end)) &&
            end > at)
            return false;
        at = end + 1;
    }
    return true;
}

void sg_check_title_content(const Subject *s)
{
    enum { MIN_TITLE_LENGTH = 10 };
    const Node *title = title_of(s);
    if (title == NULL || title->text.n == 0)
        return;
    if (sg_utf8_length(title->text) < MIN_TITLE_LENGTH)
        sg_lint_find(s, title->span,
                     "the title '%.*s' is too short to say what "
                     "is found",
                     STR_ARG(title->text));
    else if (says_nothing(title->text))
        sg_lint_find(s, title->span,
                     "the title '%.*s' does not say what is found",
                     STR_ARG(title->text));
}
