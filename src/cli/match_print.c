// match_print.c - matches as JSON Lines.

#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match.h"

enum {
    MAX_VALUE_BYTES = 1000, // of a value, of which the rest is cut off
    REAL_DIGITS = 15        // what a double keeps of any decimal number
};

// ---- values --------------------------------------------------------------

// Names of files may be any bytes, but JSON is UTF-8.
static json_t *repaired(const char *text)
{
    char *copy = valid_copy(text);
    json_t *string = copy ? json_string(copy) : NULL;
    free(copy);
    return string;
}

static json_t *text_or_null(const char *text)
{
    if (text == NULL)
        return json_null();
    json_t *string = json_string(text);
    return string ? string : repaired(text);
}

// RFC 3339, with as many digits of a second as are needed.
static json_t *time_text(long long time)
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
    return json_stringn(text, (size_t)n);
}

static json_t *number(double value)
{
    if (floor(value) == value && fabs(value) < 1e15)
        return json_integer((json_int_t)value);
    return json_real(value);
}

// ---- lines ---------------------------------------------------------------

void match_check_output(Match *m, bool failed)
{
    if (failed && m->error == 0)
        m->error = errno;
}

static void print(Match *m, json_t *line)
{
    size_t flags = JSON_COMPACT | JSON_REAL_PRECISION(REAL_DIGITS);
    bool bad = json_dumpf(line, m->out, flags) != 0;
    match_check_output(m, fputc('\n', m->out) == EOF || bad);
    json_decref(line);
}

static json_t *begin(const Match *m, size_t rule)
{
    const sigcc_rule *r = sigcc_collection_rule(m->in.collection, rule);
    json_t *line = json_object();
    json_object_set_new(line, "rule", text_or_null(r->id));
    json_object_set_new(line, "title", text_or_null(r->title));
    json_object_set_new(line, "level", text_or_null(r->level));
    return line;
}

// Whether it is asked for; then it counts.
static bool is_wanted(Match *m, const sigcc_match *found, size_t *kind)
{
    RuleState *rule = &m->rules[found->rule];
    if ((found->is_silent && !m->all) || rule->level < m->level)
        return false;
    rule->matches++;
    ++*kind;
    return !m->count && m->error == 0;
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

static json_t *item(const sigcc_matched_item *i)
{
    char at[48];
    size_t shown = shown_length(i->value, i->value_length);
    snprintf(at, sizeof at, "%u:%u", i->line, i->column);
    json_t *o = json_object();
    json_object_set_new(o, "field",
                        text_or_null(i->field[0] ? i->field : NULL));
    json_object_set_new(o, "value", json_stringn(i->value, shown));
    if (shown < i->value_length)
        json_object_set_new(o, "cut", json_true());
    json_object_set_new(o, "at", json_string(at));
    return o;
}

void match_print_event(Match *m, const sigcc_match *found,
                       const sigcc_event *event)
{
    if (!is_wanted(m, found, &m->n_matches))
        return;
    json_t *line = begin(m, found->rule);
    json_t *items = json_array();
    for (size_t i = 0; i < found->item_count; i++)
        json_array_append_new(items, item(&found->items[i]));
    json_object_set_new(line, "event", json_integer((json_int_t)event->number));
    json_object_set_new(line, "file", text_or_null(event->file));
    json_object_set_new(line, "line", json_integer((json_int_t)event->line));
    json_object_set_new(line, "items", items);
    print(m, line);
}

// ---- correlations --------------------------------------------------------

static json_t *group(const sigcc_match *found)
{
    json_t *o = json_object();
    for (size_t i = 0; i < found->group_count; i++)
        json_object_set_new(o, found->group[i].name,
                            text_or_null(found->group[i].value));
    return o;
}

static void print_find(Match *m, const sigcc_match *found)
{
    json_t *line = begin(m, found->rule);
    json_t *events = json_array();
    for (size_t i = 0; i < found->event_count; i++)
        json_array_append_new(events,
                              json_integer((json_int_t)found->events[i]));
    const sigcc_rule *rule =
        sigcc_collection_rule(m->in.collection, found->rule);
    json_object_set_new(line, "type", text_or_null(rule->type));
    json_object_set_new(line, "group", group(found));
    json_object_set_new(line, "from", time_text(found->from));
    json_object_set_new(line, "to", time_text(found->to));
    json_object_set_new(line, "value", number(found->value));
    json_object_set_new(line, "events", events);
    json_object_set_new(line, "event_count",
                        json_integer((json_int_t)found->all_events));
    print(m, line);
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
        json_t *line = begin(m, i);
        json_object_set_new(line, "matches",
                            json_integer((json_int_t)m->rules[i].matches));
        print(m, line);
    }
}
