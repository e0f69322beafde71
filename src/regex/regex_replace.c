// regex_replace.c - every match, and what is put in its place.

#include "regex/regex_replace.h"

#include "base/limits.h"
#include "base/strbuf.h"
#include "base/utf8.h"

static Str insertion(Arena *a, const RegexWork *w, const Replacement *by,
                     Str text)
{
    StrBuf sb = sb_in(a);
    for (; by != NULL; by = by->next)
        sg_sb_put(&sb, by->is_group ? sg_regex_captured(w, text, by->group)
                                    : by->text);
    return sb_str(&sb);
}

// An empty match may follow a match, but not an empty one at the same place:
// "x*" in "abxd" is found at 0, 1, 2-3, 3 and 4.
RegexAnswer sg_regex_find_all(Arena *a, const Regex *r, const Replacement *by,
                              Str text, RegexMatch **matches, size_t *count)
{
    uint64_t budget = MAX_RULE_STEPS;
    size_t cap = 0;
    RegexStart start = {0};
    *matches = NULL;
    *count = 0;
    if (!sg_utf8_valid(text))
        return REGEX_GIVES_UP;
    RegexWork *w = sg_regex_work_new(a, r);
    RegexAnswer answer;
    while ((answer = sg_regex_find_from(r, w, text, start, &budget)) ==
           REGEX_FINDS) {
        RegexMatch match = {sg_regex_match_from(w), sg_regex_match_to(w),
                            insertion(a, w, by, text)};
        arena_grow(a, *matches, *count, &cap);
        (*matches)[(*count)++] = match;
        start.at = match.to;
        start.not_empty = match.from == match.to;
    }
    sg_regex_work_free(w);
    if (answer == REGEX_MISSES && *count > 0)
        answer = REGEX_FINDS;
    return answer;
}

// All matches are found first: the text they are found in must not change.
RegexAnswer sg_regex_replace(Arena *a, const Regex *r, const Replacement *by,
                             Str *text)
{
    RegexMatch *matches;
    size_t count;
    RegexAnswer answer = sg_regex_find_all(a, r, by, *text, &matches, &count);
    if (answer != REGEX_FINDS)
        return answer;
    StrBuf sb = sb_in(a);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(&sb, str_slice(*text, at, matches[i].from));
        sg_sb_put(&sb, matches[i].inserted);
        at = matches[i].to;
    }
    sg_sb_put(&sb, str_slice(*text, at, text->n));
    *text = sb_str(&sb);
    return answer;
}
