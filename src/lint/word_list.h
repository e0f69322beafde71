// word_list.h - words of a table's column, with a space between them.
#ifndef SIGCC_LINT_WORD_LIST_H
#define SIGCC_LINT_WORD_LIST_H

#include "base/str.h"

// Cut the first word off.  False: there is none left.
static inline bool next_word(Str *list, Str *word)
{
    if (list->n == 0)
        return false;
    size_t end = str_find(*list, ' ', 0);
    *word = str_slice(*list, 0, end);
    *list = str_slice(*list, end < list->n ? end + 1 : end, list->n);
    return true;
}

static inline bool has_word(Str list, Str wanted)
{
    for (Str word; next_word(&list, &word);)
        if (str_eq(word, wanted))
            return true;
    return false;
}

#endif
