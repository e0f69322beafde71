// compare_message.c - what a failed case says.

#include "suite/compare.h"

#include "base/num.h"
#include "base/visible.h"

void sg_suite_begin_message(Running *run, const Rule *rule)
{
    StrBuf *out = &run->message;
    if (out->n > 0)
        sg_sb_put(out, STR("; "));
    sb_putc(out, '\'');
    sg_put_visible(out, rule->title);
    sg_sb_put(out, STR("' "));
}

static void put_events(StrBuf *out, const Seen *seen)
{
    for (size_t i = 0; i < seen->count && i < MAX_SHOWN; i++)
        sg_sb_putf(out, "%s%llu", i > 0 ? ", " : "",
                   (unsigned long long)seen->events[i]);
    if (seen->count > MAX_SHOWN)
        sg_sb_put(out, STR(" ..."));
}

void sg_suite_put_found(Running *run, const Seen *seen)
{
    StrBuf *out = &run->message;
    sg_sb_putf(out, "finds %zu of %llu events", seen->count,
               (unsigned long long)run->seen.events);
    if (seen->count > 0) {
        sg_sb_put(out, STR(" ("));
        put_events(out, seen);
        sb_putc(out, ')');
    }
}

void sg_suite_put_numbers(StrBuf *out, const NumberWant *n)
{
    if (n == NULL)
        sg_sb_put(out, STR("none"));
    for (size_t i = 0; n != NULL && i < MAX_SHOWN; n = n->next, i++)
        sg_sb_putf(out, "%s%llu%s", i == 0 ? "(" : "",
                   (unsigned long long)n->number,
                   n->next == NULL      ? ")"
                   : i == MAX_SHOWN - 1 ? " ...)"
                                        : ", ");
}

void sg_suite_put_group(StrBuf *out, const StrItem *values)
{
    sb_putc(out, '[');
    for (const StrItem *v = values; v != NULL; v = v->next) {
        sg_put_visible(out, v->text);
        sg_sb_put(out, v->next ? STR(", ") : STR(""));
    }
    sb_putc(out, ']');
}

void sg_suite_put_values(StrBuf *out, const sigcc_match *f)
{
    sb_putc(out, '[');
    for (size_t i = 0; i < f->group_count; i++) {
        sg_sb_put(out, i > 0 ? STR(", ") : STR(""));
        sg_put_visible(out, group_value(f, i));
    }
    sb_putc(out, ']');
}

void sg_suite_put_find(StrBuf *out, const sigcc_match *f)
{
    sg_suite_put_values(out, f);
    sg_sb_put(out, STR(" from "));
    sg_time_put(out, f->from);
    sg_sb_put(out, STR(" to "));
    sg_time_put(out, f->to);
    sg_sb_putf(out, ", %zu event%s, value ", f->all_events,
               f->all_events == 1 ? "" : "s");
    sg_num_put(out, f->value);
}
