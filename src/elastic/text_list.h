// text_list.h - lists of texts in JSON, each text once.
#ifndef SIGCC_ELASTIC_TEXT_LIST_H
#define SIGCC_ELASTIC_TEXT_LIST_H

#include "base/map.h"
#include "data/json_write.h"

typedef struct TextList {
    JsonWriter *w;
    Arena *arena;
    Map seen;
} TextList;

// Begin a member; the caller ends its list.
TextList sg_text_list_begin(JsonWriter *w, Arena *a, const char *key);

// Without blanks around it; nothing for a text that is empty or was added.
void sg_text_list_add(TextList *list, Str text);

// The texts between commas.
void sg_text_list_split(TextList *list, Str text);

Str sg_elastic_trimmed(Str s);

#endif
