// matcher_work.h - a matcher with its rules, the events that it is shown, and
// what it finds as text.
#ifndef SIGCC_UNIT_MATCHER_WORK_H
#define SIGCC_UNIT_MATCHER_WORK_H

#include <sigcc/sigcc.h>

#include "check.h"

typedef struct Work {
    sigcc_collection *rules;
    sigcc_matcher *matcher;
    sigcc_matches *matches;
    size_t events; // so far
} Work;

// A matcher for the rules of a file, before they are loaded and after that.
// Settings come between.  Each is ended by work_end().
Work work_begin(const char *rules);
void work_load(Work *w);
Work work_loaded(const char *rules);
void work_end(Work *w);

// Events are lines of e.jsonl.
sigcc_status work_show(Work *w, const char *json);
sigcc_status work_show_text(Work *w, const char *json, size_t length);

// "1: A, 2: B[1]": events and titles; a number for a second condition.
Str work_found(Arena *a, const Work *w);

// "f|text 4:7, ...": the items of a match.
Str work_items(Arena *a, const Work *w, size_t index);

// "SG8001 e.jsonl:1:5, ..."
Str messages_text(Arena *a, const sigcc_diagnostics *list);

#define check_found(w, text) check_str(work_found(a, (w)), text)
#define check_messages(w, text) \
    check_str(messages_text(a, sigcc_matches_diagnostics((w)->matches)), text)

// Rules in YAML, with AND between them.
#define RULE(title, detection) \
    "title: " title "\nlogsource: {category: c}\ndetection:\n" detection
#define ONE(title, items) RULE(title, "  s: {" items "}\n  condition: s\n")
#define NAMED(name, items)                                        \
    "title: " name "\nname: " name "\nlogsource: {category: c}\n" \
    "detection: {s: {" items "}, condition: s}\n"
#define AND "---\n"

#endif
