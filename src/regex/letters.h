// letters.h - upper and lower case, for all of Unicode.
#ifndef SIGCC_REGEX_LETTERS_H
#define SIGCC_REGEX_LETTERS_H

#include "base/arena.h"

typedef enum LetterCase { CASE_LOWER, CASE_UPPER, CASE_SNAKE } LetterCase;

#define LETTER_CASES "lower|upper|snake_case" // in the order of LetterCase

Str sg_letters(Arena *a, Str text, LetterCase to);

#endif
