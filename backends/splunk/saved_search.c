// saved_search.c - queries as searches that Splunk runs by itself.

#include "splunk/saved_search.h"
#include "base/ascii.h"

// The command "savedsearch" takes searches of one line only.  No value has a
// line feed, which is refused before (SG7307): those left part commands.
static Str on_one_line(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i] == '\n' ? ' ' : text.p[i];
        bool again = text.p[i] == '\n' && sb.n > 0 && sb.p[sb.n - 1] == ' ';
        if (c != '\r' && c != '\0' && !again)
            sb_putc(&sb, c);
    }
    return sb_str(&sb);
}

void sg_spl_add_macro(SavedSearch *search, Str name)
{
    StrBuf sb = sb_in(search->settings.arena);
    Str table = on_one_line(sb.arena, search->note->table);
    bool last = str_ends(search->text, table);
    size_t end = search->text.n - (last ? table.n : 0);
    sg_sb_put(&sb, str_slice(search->text, 0, end));
    sg_sb_put(&sb, STR(" | `"));
    sg_sb_put(&sb, name);
    sb_putc(&sb, '`');
    sg_sb_put(&sb, str_slice(search->text, end, search->text.n));
    search->text = sb_str(&sb);
}

SavedSearch sg_spl_saved_search(Emitter *em, const Query *q)
{
    return (SavedSearch){.rule = q->rule,
                         .note = q->note,
                         .text = on_one_line(em->arena, q->text),
                         .settings = sg_spl_settings_in(em->arena)};
}

// savedsearches.conf.spec: "must be shorter than the period of the search".
static void check_schedule_window(Emitter *em, const Rule *rule,
                                  unsigned period)
{
    Str window = spl_options(em)->schedule_window; // digits, or "auto"
    unsigned minutes = 0;
    for (size_t i = 0; i < window.n && is_digit(window.p[i]); i++)
        minutes = minutes * 10 + (unsigned)(window.p[i] - '0');
    if (minutes == 0 || minutes < period)
        return;
    sg_emit_about(em, rule);
    sg_emit_error(em, SG_spl_schedule_window, rule->span,
                  "a schedule window of %u minutes is not shorter than the %u "
                  "between two runs",
                  minutes, period);
}

SavedSearch *sg_spl_saved_searches(Emitter *em, const Query *queries,
                                   size_t count)
{
    Arena *a = em->arena;
    Map taken = sg_map_in(a);
    SavedSearch *all = arena_array(a, SavedSearch, count);
    unsigned period = sg_spl_period(em);
    if (count > 0)
        check_schedule_window(em, queries[0].rule, period);
    for (size_t i = 0; i < count; i++) {
        const Query *q = &queries[i];
        SavedSearch *s = &all[i];
        sg_emit_about(em, q->rule);
        *s = sg_spl_saved_search(em, q);
        s->name = sg_spl_search_name(em, &taken, q->rule, MAX_SEARCH_NAME);
        s->period = period;
        sg_spl_put_schedule(em, s);
        if (spl_options(em)->enterprise_security)
            sg_spl_put_enterprise_security(s);
    }
    sg_emit_about(em, NULL);
    return all;
}
