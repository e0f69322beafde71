// fuzz_match.c - any bytes as rules and events; "===" on a line of its own is
// between them.
//
// What the index finds is compared with asking every rule.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "api/matcher.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t find_border(Str all)
{
    size_t at = 0;
    while (at < all.n && !str_starts(str_slice(all, at, all.n), STR("\n===\n")))
        at++;
    return at;
}

static bool is_reported(const sigcc_matches *m, size_t from, const Unit *unit)
{
    for (size_t i = from; i < sigcc_matches_count(m); i++) {
        const sigcc_match *match = sigcc_matches_at(m, i);
        if (match->rule == unit->rule->index &&
            match->condition == unit->condition)
            return true;
    }
    return false;
}

// The index leaves nothing out.
static void check(const sigcc_matcher *matcher, sigcc_matches *m, size_t from)
{
    Asking *ask = sg_matches_asking(m);
    for (uint32_t i = 0; i < matcher->unit_count; i++) {
        record_next_rule(ask->record);
        bool holds = sg_predicate_holds(matcher->units[i].predicate, ask);
        if (!ask->record->gave_up &&
            holds != is_reported(m, from, &matcher->units[i]))
            abort();
    }
}

static void match(const sigcc_collection *rules, Str events)
{
    sigcc_matcher *matcher = sigcc_matcher_new();
    (void)sigcc_matcher_load(matcher, rules);
    sigcc_matches *m = sigcc_matches_new(matcher);
    sigcc_correlator *c = sigcc_correlator_new(matcher, -1);
    if (m == NULL || c == NULL) { // too large a rule
        sigcc_correlator_free(c);
        sigcc_matches_free(m);
        sigcc_matcher_free(matcher);
        return;
    }
    sigcc_events *reader = sigcc_events_of_text("fuzz", events.p, events.n);
    sigcc_event event = {.size = sizeof event};
    while (sigcc_events_next(reader, &event)) {
        size_t from = sigcc_matches_count(m);
        if (sigcc_matches_add(m, &event) == SIGCC_OK)
            check(matcher, m, from);
    }
    (void)sigcc_correlator_add(c, m);
    (void)sigcc_correlator_finish(c);
    for (size_t i = 0; i < sigcc_correlator_count(c); i++)
        if (sigcc_correlator_at(c, i)->all_events == 0)
            abort(); // a find of nothing
    sigcc_events_free(reader);
    sigcc_correlator_free(c);
    sigcc_matches_free(m);
    sigcc_matcher_free(matcher);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 16)
        return 0;
    Str all = {(const char *)data, size};
    size_t border = find_border(all);
    Str events =
        border < size ? str_slice(all, border + 5, size) : (Str){"", 0};
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "fuzz", all.p, border);
    (void)sigcc_collection_link(rules);
    match(rules, events);
    sigcc_collection_free(rules);
    return 0;
}
