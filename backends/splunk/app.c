// app.c - an app for Splunk, with a search for each condition.
//
// The layout is that of "App architecture and object ownership" and "Configure
// app properties with app.conf" in Splunk's manuals: what is in "default" is
// replaced by an upgrade, what an administrator changes goes to "local".

#include "base/ascii.h"
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

static void put_macros_conf(Emitter *em, SavedSearch *searches, size_t count)
{
    Map taken = sg_map_in(em->arena);
    sg_emit_file(em, STR("default/macros.conf"));
    for (size_t i = 0; i < count && spl_options(em)->filter_macros; i++) {
        SavedSearch *s = &searches[i];
        Str name = filter_name(&taken, s->name);
        if (i > 0)
            sb_putc(&em->out, '\n');
        put_macro(&em->out, name, s->name);
        sg_spl_add_macro(s, name);
    }
}

// ---- the rest ------------------------------------------------------------

static void put_metadata(Emitter *em)
{
    sg_emit_file(em, STR("metadata/default.meta"));
    sg_sb_put(&em->out,
              STR("[]\naccess = read : [ * ], write : [ admin, sc_admin ]\n"
                  "export = system\n"));
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
    put_metadata(em);
    put_readme(em, o, count);
}
