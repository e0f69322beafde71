// match_print.c - matches as JSON Lines.

#include <math.h>
#include <string.h>
#include <time.h>

#include "json_members.h"
#include "match.h"

enum {
    MAX_VALUE_BYTES = 1000, // of a value, of which the rest is cut off
    REAL_DIGITS = 15        // what a double keeps of any decimal number
};

// ---- values --------------------------------------------------------------

// RFC 3339, with as many digits of a second as are needed.
static void put_time(JsonWriter *w, const char *key, long long time)
{
    enum { MICRO = 1000000 };
    long long fraction = (time % MICRO + MICRO) % MICRO;
    time_t seconds = (time_t)((time - fraction) / MICRO);
    struct tm tm = {.tm_year = 70, .tm_mday = 1};
    char text[96];
    (void)gmtime_r(&seconds, &tm);
    int n = snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%06lld",
                     tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
                     tm.tm_min, tm.tm_sec, fraction);
    while (text[n - 1] == '0')
        n--;
    n -= text[n - 1] == '.';
    text[n++] = 'Z';
    json_text_of(w, key, text, (size_t)n);
}

static void put_value(JsonWriter *w, double value)
{
    json_key(w, "value");
    if (floor(value) == value && fabs(value) < 1e15)
        sg_json_int(w, (long long)value);
    else
        sg_json_real(w, value, REAL_DIGITS);
}

// ---- lines ---------------------------------------------------------------

static JsonWriter begin(const Match *m, size_t rule)
{
    const sigcc_rule *r = sigcc_collection_rule(m->in.collection, rule);
    JsonWriter w = json_to_stream(m->to.out);
    sg_json_object(&w);
    json_text(&w, "rule", r->id);
    json_text_of(&w, "title", r->title, r->title_length);
    json_text(&w, "level", r->level);
    return w;
}

static void end(Match *m, JsonWriter *w)
{
    sg_json_object_end(w);
    writer_check(&m->to, !sg_json_line(w));
}

// Whether it is asked for; then it counts.
static bool is_wanted(Match *m, const sigcc_match *found, size_t *kind)
{
    RuleState *rule = &m->rules[found->rule];
    if ((found->is_silent && !m->all) || rule->level < m->level)
        return false;
    rule->matches++;
    ++*kind;
    return !m->count && m->to.error == 0;
}

// ---- events --------------------------------------------------------------

static size_t shown_length(const char *text, size_t length)
{
    if (length <= MAX_VALUE_BYTES)
        return length;
    length = MAX_VALUE_BYTES;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    return length;
}

static void put_item(JsonWriter *w, const sigcc_matched_item *i)
{
    char at[48];
    size_t shown = shown_length(i->value, i->value_length);
    snprintf(at, sizeof at, "%u:%u", i->line, i->column);
    sg_json_object(w);
    json_text_of(w, "field", i->field_length > 0 ? i->field : NULL,
                 i->field_length);
    json_text_of(w, "value", i->value, shown);
    if (shown < i->value_length)
        json_flag(w, "cut", true);
    json_text(w, "at", at);
    sg_json_object_end(w);
}

void match_print_event(Match *m, const sigcc_match *found,
                       const sigcc_event *event)
{
    if (!is_wanted(m, found, &m->n_matches))
        return;
    JsonWriter w = begin(m, found->rule);
    json_count(&w, "event", event->number);
    json_text(&w, "file", event->file);
    json_count(&w, "line", event->line);
    json_key(&w, "items");
    sg_json_list(&w);
    for (size_t i = 0; i < found->item_count; i++)
        put_item(&w, &found->items[i]);
    sg_json_list_end(&w);
    end(m, &w);
}

// ---- correlations --------------------------------------------------------

static void put_group(JsonWriter *w, const sigcc_match *found)
{
    json_key(w, "group");
    sg_json_object(w);
    for (size_t i = 0; i < found->group_count; i++) {
        const sigcc_group_field *g = &found->group[i];
        sg_json_key(w, str_of(g->name, g->name_length));
        sg_json_text(w, str_of(g->value, g->value_length));
    }
    sg_json_object_end(w);
}

static void put_events(JsonWriter *w, const sigcc_match *found)
{
    json_key(w, "events");
    sg_json_list(w);
    for (size_t i = 0; i < found->event_count; i++)
        sg_json_int(w, (long long)found->events[i]);
    sg_json_list_end(w);
}

static void print_find(Match *m, const sigcc_match *found)
{
    const sigcc_rule *rule =
        sigcc_collection_rule(m->in.collection, found->rule);
    JsonWriter w = begin(m, found->rule);
    json_text(&w, "type", rule->type);
    put_group(&w, found);
    put_time(&w, "from", found->from);
    put_time(&w, "to", found->to);
    put_value(&w, found->value);
    put_events(&w, found);
    json_count(&w, "event_count", found->all_events);
    end(m, &w);
}

void match_print_finds(Match *m)
{
    report(&m->in.report, sigcc_correlator_diagnostics(m->correlator));
    for (size_t i = 0; i < sigcc_correlator_count(m->correlator); i++) {
        const sigcc_match *found = sigcc_correlator_at(m->correlator, i);
        if (is_wanted(m, found, &m->n_finds))
            print_find(m, found);
    }
    sigcc_correlator_clear(m->correlator);
}

// ---- numbers -------------------------------------------------------------

void match_print_counts(Match *m)
{
    size_t rules = sigcc_collection_count(m->in.collection);
    for (size_t i = 0; i < rules; i++) {
        if (m->rules[i].matches == 0)
            continue;
        JsonWriter w = begin(m, i);
        json_count(&w, "matches", m->rules[i].matches);
        end(m, &w);
    }
}
