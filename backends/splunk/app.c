// app.c - an app for Splunk, with a search for each condition.
//
// The layout is that of "App architecture and object ownership" and "Configure
// app properties with app.conf" in Splunk's manuals: what is in "default" is
// replaced by an upgrade, what an administrator changes goes to "local".

#include <stdio.h>

#include "base/ascii.h"
#include "base/find.h"
#include "splunk/saved_search.h"

// ---- app.conf ------------------------------------------------------------

static void put_app_conf(Emitter *em, const SplunkOptions *o)
{
    StrBuf *out = &em->out;
    sg_emit_file(em, STR("default/app.conf"));
    sg_sb_put(out, STR("[install]\nis_configured = 0\n\n[ui]\n"
                       "is_visible = 0\n"));
    sg_spl_put_pair(out, "label", o->app_label);
    sg_sb_put(out, STR("\n[launcher]\n"));
    sg_spl_put_pair(out, "author", o->app_author);
    sg_spl_put_pair(out, "description",
                    STR("Searches made from Sigma rules by sigcc"));
    sg_spl_put_pair(out, "version", o->app_version);
    sg_sb_put(out, STR("\n[package]\n"));
    sg_spl_put_pair(out, "id", o->app_id);
    sg_sb_put(out, STR("check_for_updates = 0\n\n[id]\n"));
    sg_spl_put_pair(out, "name", o->app_id);
    sg_spl_put_pair(out, "version", o->app_version);
}

// ---- macros.conf ---------------------------------------------------------

// A search ends in a macro of its own, where an administrator takes out what
// is known to be harmless: in "local", so that upgrades keep it.
static Str filter_name(Map *taken, Str search)
{
    Arena *a = taken->arena;
    Str plain = sg_spl_plain_name(a, search);
    for (unsigned n = 1;; n++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, plain);
        if (n > 1)
            sg_sb_putf(&sb, "_%u", n);
        sg_sb_put(&sb, STR("_filter"));
        if (sg_map_put(taken, sb_str(&sb), taken) == NULL)
            return sb_str(&sb);
    }
}

static void put_macro(StrBuf *out, Str name, Str of)
{
    sg_sb_put(out, STR("["));
    sg_sb_put(out, name);
    sg_sb_put(out, STR("]\ndefinition = search *\n"));
    StrBuf what = sb_in(out->arena);
    sg_sb_put(&what, STR("Exceptions of the search "));
    sg_sb_put(&what, of);
    sg_spl_put_pair(out, "description", sb_str(&what));
}

// ---- macros of sources ---------------------------------------------------

static bool is_used(const SavedSearch *searches, size_t count, const char *name)
{
    char call[64];
    size_t n = (size_t)snprintf(call, sizeof call, "`%s`", name);
    for (size_t i = 0; i < count; i++)
        if (sg_find(searches[i].text, str_of(call, n), 0) != NOT_FOUND)
            return true;
    return false;
}

// Only those that its searches use: what an app defines wins over what others
// do, in its own searches.
static void put_source_macros(Emitter *em, const SavedSearch *searches,
                              size_t count)
{
    const char *name = sg_spl_next_macro(NULL);
    for (; name != NULL; name = sg_spl_next_macro(name)) {
        if (!is_used(searches, count, name))
            continue;
        if (em->out.n > em->last_file->from)
            sb_putc(&em->out, '\n');
        sg_sb_putf(&em->out, "[%s]\ndefinition = ", name);
        sg_spl_put_macro_definition(&em->out, name);
        sg_sb_put(&em->out, STR("\ndescription = Where these events are\n"));
    }
}

// Other apps, such as that of Splunk's own detections, have macros of these
// names, so those here are not for them.
static void keep_source_macros(Emitter *em, const SavedSearch *searches,
                               size_t count)
{
    const char *name = sg_spl_next_macro(NULL);
    for (; name != NULL; name = sg_spl_next_macro(name))
        if (is_used(searches, count, name))
            sg_sb_putf(&em->out, "\n[macros/%s]\nexport = none\n", name);
}

static void put_macros_conf(Emitter *em, SavedSearch *searches, size_t count)
{
    Map taken = sg_map_in(em->arena);
    sg_emit_file(em, STR("default/macros.conf"));
    put_source_macros(em, searches, count);
    for (size_t i = 0; i < count && spl_options(em)->filter_macros; i++) {
        SavedSearch *s = &searches[i];
        Str name = filter_name(&taken, s->name);
        if (em->out.n > em->last_file->from)
            sb_putc(&em->out, '\n');
        put_macro(&em->out, name, s->name);
        sg_spl_add_macro(s, name);
    }
}

// ---- the rest ------------------------------------------------------------

static void put_metadata(Emitter *em, const SavedSearch *searches, size_t count)
{
    sg_emit_file(em, STR("metadata/default.meta"));
    sg_sb_put(&em->out,
              STR("[]\naccess = read : [ * ], write : [ admin, sc_admin ]\n"
                  "export = system\n"));
    keep_source_macros(em, searches, count);
}

static void put_readme(Emitter *em, const SplunkOptions *o, size_t count)
{
    StrBuf *out = &em->out;
    sg_emit_file(em, STR("README.txt"));
    sg_sb_put(out, o->app_label);
    sg_sb_putf(out,
               "\n\n%zu search%s made from Sigma rules by sigcc"
               ".\n\nInstall it as the folder etc/apps/",
               count, count == 1 ? "" : "es");
    sg_sb_put(out, o->app_id);
    sg_sb_put(out, STR("\nof a search head, and restart Splunk. Do not edit "
                       "the files in default:\nchanges belong in local, where "
                       "an upgrade keeps them.\n"));
    if (o->macros)
        sg_sb_put(out, STR("\nMacros say where events are. Define them in "
                           "local/macros.conf as your site\nhas them; those of "
                           "other apps with the same names are not used.\n"));
    if (o->filter_macros)
        sg_sb_put(out, STR("\nEach search ends in a macro whose name ends in "
                           "_filter. Define it in\nlocal/macros.conf to leave "
                           "out what is known to be harmless, as\n\n"
                           "    definition = search NOT user=\"backup\"\n"));
}

// Macros come before the searches that end in them.
void sg_spl_app(Emitter *em, const Query *queries, size_t count)
{
    const SplunkOptions *o = spl_options(em);
    SavedSearch *searches = sg_spl_saved_searches(em, queries, count);
    put_app_conf(em, o);
    put_macros_conf(em, searches, count);
    sg_emit_file(em, STR("default/savedsearches.conf"));
    sg_spl_put_stanzas(&em->out, searches, count);
    put_metadata(em, searches, count);
    put_readme(em, o, count);
}
