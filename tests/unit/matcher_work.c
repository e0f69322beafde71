// matcher_work.c - rules are loaded, events are shown, matches are printed.

#include "matcher_work.h"

#include <string.h>

#include "base/strbuf.h"

static sigcc_collection *rules_of(const char *text)
{
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    sigcc_status s = sigcc_collection_add(rules, "r.yml", text, strlen(text));
    assert_true(s == SIGCC_OK || s == SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    return rules;
}

Work work_begin(const char *rules)
{
    Work w = {.rules = rules_of(rules), .matcher = sigcc_matcher_new()};
    assert_non_null(w.matcher);
    return w;
}

void work_load(Work *w)
{
    assert_int_equal(sigcc_matcher_load(w->matcher, w->rules), SIGCC_OK);
    w->matches = sigcc_matches_new(w->matcher);
    assert_non_null(w->matches);
}

Work work_loaded(const char *rules)
{
    Work w = work_begin(rules);
    work_load(&w);
    return w;
}

void work_end(Work *w)
{
    sigcc_matches_free(w->matches);
    sigcc_matcher_free(w->matcher);
    sigcc_collection_free(w->rules);
}

sigcc_status work_show_text(Work *w, const char *json, size_t length)
{
    sigcc_event e = {.size = sizeof e,
                     .text = json,
                     .length = length,
                     .file = "e.jsonl",
                     .line = w->events + 1,
                     .column = 1,
                     .number = ++w->events};
    return sigcc_matches_add(w->matches, &e);
}

sigcc_status work_show(Work *w, const char *json)
{
    return work_show_text(w, json, strlen(json));
}

Str work_found(Arena *a, const Work *w)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_matches_count(w->matches); i++) {
        const sigcc_match *m = sigcc_matches_at(w->matches, i);
        const sigcc_rule *r = sigcc_collection_rule(w->rules, m->rule);
        sg_sb_putf(&sb, "%s%zu: %s", i > 0 ? ", " : "", m->event, r->title);
        if (m->condition > 0)
            sg_sb_putf(&sb, "[%zu]", m->condition);
        if (m->is_silent)
            sg_sb_put(&sb, STR(" silent"));
    }
    assert_null(sigcc_matches_at(w->matches, sigcc_matches_count(w->matches)));
    return sb_str(&sb);
}

Str work_items(Arena *a, const Work *w, size_t index)
{
    StrBuf sb = sb_in(a);
    const sigcc_match *m = sigcc_matches_at(w->matches, index);
    for (size_t i = 0; i < m->item_count; i++) {
        const sigcc_matched_item *item = &m->items[i];
        assert_int_equal(strlen(item->value), item->value_length);
        sg_sb_putf(&sb, "%s%s|%s %u:%u", i > 0 ? ", " : "", item->field,
                   item->value, item->line, item->column);
    }
    return sb_str(&sb);
}

Str messages_text(Arena *a, const sigcc_diagnostics *list)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        sg_sb_putf(&sb, "%sSG%d %s:%u:%u", i > 0 ? ", " : "", d->code,
                   d->file ? d->file : "-", d->line, d->column);
    }
    return sb_str(&sb);
}
