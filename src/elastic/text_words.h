// text_words.h - what a value asks of a field that is cut into words.
//
// A text field knows which words it has, not which characters are between them.
// "*-enc abc*" is therefore the word "-enc" and a word that begins with "abc";
// all events with the value have them, and a few others may.
#ifndef SIGCC_ELASTIC_TEXT_WORDS_H
#define SIGCC_ELASTIC_TEXT_WORDS_H

#include "elastic/field_type.h"
#include "ir/value.h"

typedef enum WordForm {
    WORD_PHRASE, // these words, whole, one after another
    WORD_BEGINS, // a word that begins with it, in lower case
    WORD_ENDS,   // ends with it, in lower case
    WORD_HOLDS   // has it anywhere, in lower case
} WordForm;

// All of a list must be there, anywhere in the field.
typedef struct Words Words;
struct Words {
    Words *next;
    WordForm form;
    Str text;
};

// NULL: the value has no word.  *exact: what has them has the value, which is
// so for a part of one word.
Words *sg_elastic_words(Arena *a, const Piece *pieces, ElasticAnalyzer analyzer,
                        bool *exact);

#endif
